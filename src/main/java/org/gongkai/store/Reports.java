package org.gongkai.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.model.Fact;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Quantity;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports that stand, as they were read. */
@Component
public final class Reports {

  private static final String STANDING =
      """
      select r.report_id, r.agency_code, r.report_year, l.path
      from report r join ledger l on l.file_id = r.report_id
      where r.standing and\s""";

  private final JdbcClient jdbc;
  private final Cells cells;

  Reports(JdbcClient jdbc, Cells cells) {
    this.jdbc = jdbc;
    this.cells = cells;
  }

  /** The standing reports of an agency, whole, by year. */
  public SortedMap<Integer, Report> ofAgency(String agencyCode) {
    List<Head> heads =
        jdbc.sql(STANDING + "r.agency_code = :agency")
            .param("agency", agencyCode)
            .query(Reports::head)
            .list();
    Collection<Long> ids = heads.stream().map(Head::id).toList();
    Map<Long, List<Fact>> facts = facts(ids);
    Map<Long, List<Narrative>> narratives = narratives(ids);
    Map<Long, List<Observation>> observations = observations(ids);
    SortedMap<Integer, Report> byYear = new TreeMap<>();
    for (Head head : heads) {
      byYear.put(
          head.key().year(),
          new Report(
              head.key(),
              head.path(),
              facts.getOrDefault(head.id(), List.of()),
              observations.getOrDefault(head.id(), List.of()),
              narratives.getOrDefault(head.id(), List.of())));
    }
    return byYear;
  }

  /** The written sections of an agency's standing reports, by year. */
  public SortedMap<ReportKey, List<Narrative>> narrativesOfAgency(String agencyCode) {
    List<Head> heads =
        jdbc.sql(STANDING + "r.agency_code = :agency")
            .param("agency", agencyCode)
            .query(Reports::head)
            .list();
    Map<Long, List<Narrative>> byId = narratives(heads.stream().map(Head::id).toList());
    SortedMap<ReportKey, List<Narrative>> narratives = new TreeMap<>();
    heads.forEach(head -> narratives.put(head.key(), byId.getOrDefault(head.id(), List.of())));
    return narratives;
  }

  /**
   * The facts of a district's standing reports for a year, by agency code; observations and
   * narratives are left out.
   */
  public SortedMap<String, Report> figures(String district, int year) {
    List<Head> heads = heads(district, year);
    Map<Long, List<Fact>> facts = facts(ids(heads));
    return byAgency(heads, facts, Map.of());
  }

  /** The same with narratives. */
  public SortedMap<String, Report> figuresAndTexts(String district, int year) {
    List<Head> heads = heads(district, year);
    return byAgency(heads, facts(ids(heads)), narratives(ids(heads)));
  }

  private static List<Long> ids(List<Head> heads) {
    return heads.stream().map(Head::id).toList();
  }

  private List<Head> heads(String district, int year) {
    return jdbc.sql(
            STANDING
                + """
                    r.report_year = :year
                    and r.agency_code in (select agency_code from agency where district = :district)
                    """)
        .param("year", year)
        .param("district", district)
        .query(Reports::head)
        .list();
  }

  private static SortedMap<String, Report> byAgency(
      List<Head> heads, Map<Long, List<Fact>> facts, Map<Long, List<Narrative>> narratives) {
    SortedMap<String, Report> byAgency = new TreeMap<>();
    for (Head head : heads) {
      List<Fact> own = facts.getOrDefault(head.id(), List.of());
      List<Narrative> texts = narratives.getOrDefault(head.id(), List.of());
      byAgency.put(
          head.key().agencyCode(), new Report(head.key(), head.path(), own, List.of(), texts));
    }
    return byAgency;
  }

  /** The years for which any report of a district stands. */
  public SortedSet<Integer> years(String district) {
    return new TreeSet<>(
        jdbc.sql(
                """
                select distinct r.report_year from report r
                  join agency a on a.agency_code = r.agency_code
                where r.standing and a.district = :district
                """)
            .param("district", district)
            .query(Integer.class)
            .list());
  }

  /** What was seen while reading a file, be it loaded or rejected. */
  public List<Observation> observations(LedgerEntry entry) {
    return observations(List.of(entry.id())).getOrDefault(entry.id(), List.of());
  }

  /** How many facts stand. */
  public long countFacts() {
    return jdbc.sql(
            """
            select count(*) from fact f join report r on r.report_id = f.report_id
            where r.standing
            """)
        .query(Long.class)
        .single();
  }

  private Map<Long, List<Fact>> facts(Collection<Long> ids) {
    return rows(
        """
        select report_id as id, cell_id, form, state, figure, figure_scale, printed, location
        from fact where report_id in (:ids) order by report_id, ordinal
        """,
        ids,
        (row, number) ->
            new Fact(
                cells.getKey(row.getInt("cell_id")),
                row.getString("form"),
                quantity(row),
                row.getString("location")));
  }

  private Map<Long, List<Narrative>> narratives(Collection<Long> ids) {
    return rows(
        """
        select report_id as id, section_number, heading, body
        from narrative where report_id in (:ids) order by report_id, ordinal
        """,
        ids,
        (row, number) ->
            new Narrative(
                row.getInt("section_number"), row.getString("heading"), row.getString("body")));
  }

  private Map<Long, List<Observation>> observations(Collection<Long> ids) {
    return rows(
        """
        select file_id as id, kind, section, category, measure, printed, expected, location
        from observation where file_id in (:ids) order by file_id, ordinal
        """,
        ids,
        (row, number) ->
            new Observation(
                Observation.Kind.valueOf(row.getString("kind")),
                row.getString("section"),
                row.getString("category"),
                row.getString("measure"),
                row.getString("printed"),
                row.getString("expected"),
                row.getString("location")));
  }

  private <T> Map<Long, List<T>> rows(String sql, Collection<Long> ids, RowMapper<T> mapper) {
    Map<Long, List<T>> rows = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(sql)
          .param("ids", ids)
          .query(
              row -> {
                T value = Objects.requireNonNull(mapper.mapRow(row, 0));
                rows.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>()).add(value);
              });
    }
    return rows;
  }

  /** The number comes back with the decimals it was printed with, whatever the database keeps. */
  private static Quantity quantity(ResultSet row) throws SQLException {
    @Nullable BigDecimal figure = row.getBigDecimal("figure");
    return new Quantity(
        Quantity.State.valueOf(row.getString("state")),
        figure == null ? null : figure.setScale(row.getInt("figure_scale")),
        row.getString("printed"));
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(
        row.getLong("report_id"),
        new ReportKey(row.getString("agency_code"), row.getInt("report_year")),
        row.getString("path"));
  }

  private record Head(long id, ReportKey key, String path) {}
}
