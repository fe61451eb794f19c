package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.gongkai.model.Fact;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.SourceSpan;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports that stand, as they were read. */
@Component
public record Reports(JdbcClient jdbc, FactCells cells) {

  private static final String OF_AGENCY = " where r.standing and r.agency_code = :agency ";

  private static final String OF_YEAR =
      """
       where r.standing and r.report_year = :year
         and r.agency_code in (select agency_code from agency where district = :district)
      """;

  /** The standing reports of an agency, whole, by year. */
  public SortedMap<Integer, Report> ofAgency(String agencyCode) {
    Map<String, Object> agency = Map.of("agency", agencyCode);
    Map<Long, List<Narrative>> narratives = narratives(OF_AGENCY, agency);
    Map<Long, List<Observation>> observations = observationsOfReports(OF_AGENCY, agency);
    SortedMap<Integer, Report> byYear = new TreeMap<>();
    forEachSheet(
        OF_AGENCY,
        agency,
        (id, key, path, facts) ->
            byYear.put(
                key.year(),
                new Report(
                    key,
                    path,
                    facts,
                    observations.getOrDefault(id, List.of()),
                    narratives.getOrDefault(id, List.of()))));
    return byYear;
  }

  /** The standing reports of an agency with their facts alone, by year. */
  public SortedMap<Integer, Report> factsOfAgency(String agencyCode) {
    SortedMap<Integer, Report> byYear = new TreeMap<>();
    forEachSheet(
        OF_AGENCY,
        Map.of("agency", agencyCode),
        (id, key, path, facts) ->
            byYear.put(key.year(), new Report(key, path, facts, List.of(), List.of())));
    return byYear;
  }

  /** The written sections of an agency's standing reports, by year. */
  public SortedMap<ReportKey, List<Narrative>> narrativesOfAgency(String agencyCode) {
    SortedMap<ReportKey, List<Narrative>> narratives = new TreeMap<>();
    jdbc.sql(
            """
            select r.agency_code, r.report_year, n.section_number, n.heading, n.body
            from narrative n join report r on r.report_id = n.report_id
            """
                + OF_AGENCY
                + "order by n.report_id, n.ordinal")
        .param("agency", agencyCode)
        .query(
            row -> {
              narratives.computeIfAbsent(key(row), key -> new ArrayList<>()).add(narrative(row, 0));
            });
    return narratives;
  }

  /**
   * The facts of a district's standing reports for a year, by agency code; observations and
   * narratives are left out, and where in the file a fact stands.
   */
  public SortedMap<String, Report> figures(String district, int year) {
    return byAgency(
        Map.of("district", district, "year", year), Map.of(), Reports::withoutLocations);
  }

  private static List<Fact> withoutLocations(List<Fact> facts) {
    return facts.stream()
        .map(fact -> new Fact(fact.cell(), fact.form(), fact.quantity(), SourceSpan.NOWHERE))
        .toList();
  }

  /** The same with narratives. */
  public SortedMap<String, Report> figuresAndTexts(String district, int year) {
    Map<String, Object> params = Map.of("district", district, "year", year);
    return byAgency(params, narratives(OF_YEAR, params), facts -> facts);
  }

  private SortedMap<String, Report> byAgency(
      Map<String, Object> params,
      Map<Long, List<Narrative>> narratives,
      UnaryOperator<List<Fact>> kept) {
    SortedMap<String, Report> byAgency = new TreeMap<>();
    forEachSheet(
        OF_YEAR,
        params,
        (id, key, path, facts) ->
            byAgency.put(
                key.agencyCode(),
                new Report(
                    key,
                    path,
                    kept.apply(facts),
                    List.of(),
                    narratives.getOrDefault(id, List.of()))));
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
    return observations("where o.file_id = :file ", Map.of("file", entry.id()))
        .getOrDefault(entry.id(), List.of());
  }

  public long countFacts() {
    return jdbc.sql(
            """
            select coalesce(sum(f.fact_count), 0)
            from fact_sheet f join report r on r.report_id = f.report_id
            where r.standing
            """)
        .query(Long.class)
        .single();
  }

  private void forEachSheet(String where, Map<String, Object> params, SheetReceiver receiver) {
    jdbc.sql(
            """
            select r.report_id, r.agency_code, r.report_year, l.path, f.facts
            from report r
              join ledger l on l.file_id = r.report_id
              join fact_sheet f on f.report_id = r.report_id
            """
                + where)
        .params(params)
        .query(
            row -> {
              receiver.accept(
                  row.getLong("report_id"),
                  key(row),
                  row.getString("path"),
                  FactSheet.unpack(row.getBytes("facts"), cells));
            });
  }

  private Map<Long, List<Narrative>> narratives(String where, Map<String, Object> params) {
    return rows(
        """
        select n.report_id as id, n.section_number, n.heading, n.body
        from narrative n join report r on r.report_id = n.report_id
        """
            + where
            + "order by n.report_id, n.ordinal",
        params,
        Reports::narrative);
  }

  private Map<Long, List<Observation>> observationsOfReports(
      String where, Map<String, Object> params) {
    return observations("join report r on r.report_id = o.file_id " + where, params);
  }

  private Map<Long, List<Observation>> observations(String where, Map<String, Object> params) {
    return rows(
        """
        select o.file_id as id, o.kind, o.section, o.category, o.measure, o.printed, o.expected,
          o.location
        from observation o
        """
            + where
            + "order by o.file_id, o.ordinal",
        params,
        Reports::observation);
  }

  private <T> Map<Long, List<T>> rows(String sql, Map<String, Object> params, RowMapper<T> mapper) {
    Map<Long, List<T>> rows = new HashMap<>();
    jdbc.sql(sql)
        .params(params)
        .query(
            row -> {
              T value = Objects.requireNonNull(mapper.mapRow(row, 0));
              rows.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>()).add(value);
            });
    return rows;
  }

  private static ReportKey key(ResultSet row) throws SQLException {
    return new ReportKey(row.getString("agency_code"), row.getInt("report_year"));
  }

  private static Narrative narrative(ResultSet row, int number) throws SQLException {
    return new Narrative(
        row.getInt("section_number"), row.getString("heading"), row.getString("body"));
  }

  private static Observation observation(ResultSet row, int number) throws SQLException {
    return new Observation(
        Observation.Kind.valueOf(row.getString("kind")),
        row.getString("section"),
        row.getString("category"),
        row.getString("measure"),
        row.getString("printed"),
        row.getString("expected"),
        SourceSpan.remembered(row.getString("location")));
  }

  private interface SheetReceiver {
    void accept(long id, ReportKey key, String path, List<Fact> facts);
  }
}
