package org.gongkai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Report;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Replaces the reports of files by what was read from them now. The caller's transaction makes it
 * all or nothing.
 */
@Component
public record ReportWriter(JdbcTemplate jdbc, FactCells cells) {

  private static final int BATCH = 2000;

  /** Drops whatever the files gave before and stores what they give now. */
  public void replace(Collection<FileReading> readings) {
    forget(readings);
    List<Stored> reports = new ArrayList<>();
    List<Row<Observation>> observations = new ArrayList<>();
    for (FileReading reading : readings) {
      long id = reading.entry().id();
      if (reading.loading() instanceof Loading.Loaded loaded) {
        reports.add(new Stored(id, loaded.report()));
        number(id, loaded.report().observations(), observations);
      } else if (reading.loading() instanceof Loading.Rejected rejected) {
        number(id, rejected.observations(), observations);
      }
    }
    insertReports(reports);
    insertFactSheets(reports);
    insertNarratives(reports);
    insertObservations(observations);
  }

  private void forget(Collection<FileReading> readings) {
    List<Object[]> ids =
        readings.stream().map(reading -> new Object[] {reading.entry().id()}).toList();
    jdbc.batchUpdate("delete from report where report_id = ?", ids);
    jdbc.batchUpdate("delete from observation where file_id = ?", ids);
  }

  private void insertReports(List<Stored> reports) {
    jdbc.batchUpdate(
        """
        insert into report (report_id, agency_code, report_year, numbers, figures)
        values (?, ?, ?, ?, ?)
        """,
        reports,
        BATCH,
        (row, stored) -> {
          row.setLong(1, stored.id());
          row.setString(2, stored.report().key().agencyCode());
          row.setInt(3, stored.report().key().year());
          row.setInt(4, FigureDigest.numbers(stored.report()));
          row.setString(5, FigureDigest.of(stored.report()));
        });
  }

  private void insertFactSheets(List<Stored> reports) {
    jdbc.batchUpdate(
        "insert into fact_sheet (report_id, fact_count, facts) values (?, ?, ?)",
        reports,
        BATCH,
        (row, stored) -> {
          List<Fact> facts = stored.report().facts();
          row.setLong(1, stored.id());
          row.setInt(2, facts.size());
          row.setBytes(3, FactSheet.pack(facts, cells));
        });
  }

  private void insertNarratives(List<Stored> reports) {
    List<Row<Narrative>> narratives = new ArrayList<>();
    reports.forEach(stored -> number(stored.id(), stored.report().narratives(), narratives));
    jdbc.batchUpdate(
        """
        insert into narrative (report_id, ordinal, section_number, heading, body)
        values (?, ?, ?, ?, ?)
        """,
        narratives,
        BATCH,
        (row, numbered) -> {
          row.setLong(1, numbered.id());
          row.setInt(2, numbered.ordinal());
          row.setInt(3, numbered.value().number());
          row.setString(4, Text.storable(numbered.value().heading()));
          row.setString(5, Text.storable(numbered.value().text()));
        });
  }

  private void insertObservations(List<Row<Observation>> observations) {
    jdbc.batchUpdate(
        """
        insert into observation (file_id, ordinal, kind, section, category, measure, printed,
          expected, location)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        observations,
        BATCH,
        (row, numbered) -> {
          Observation observation = numbered.value();
          row.setLong(1, numbered.id());
          row.setInt(2, numbered.ordinal());
          row.setString(3, observation.kind().name());
          row.setString(4, observation.section());
          row.setString(5, observation.category());
          row.setString(6, observation.measure());
          row.setString(7, Text.storable(observation.printed()));
          row.setString(8, Text.storable(observation.expected()));
          row.setString(9, Text.storable(observation.location().stored()));
        });
  }

  private static <T> void number(long id, List<T> values, List<Row<T>> rows) {
    for (int i = 0; i < values.size(); i++) {
      rows.add(new Row<>(id, i, values.get(i)));
    }
  }

  private record Stored(long id, Report report) {}

  private record Row<T>(long id, int ordinal, T value) {}
}
