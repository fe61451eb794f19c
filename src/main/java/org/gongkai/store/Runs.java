package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs that looked at the input folder. */
@Component
public record Runs(JdbcClient jdbc) {

  /** The day on which the job looked last; empty before its first run. */
  public Optional<LocalDate> findLastLook() {
    return jdbc.sql(
            """
            select as_of from run where files_new is not null or started is null
            order by run_number desc limit 1
            """)
        .query(LocalDate.class)
        .optional();
  }

  public Set<String> all() {
    return Set.copyOf(jdbc.sql("select run_id from run").query(String.class).list());
  }

  /** The ids of the runs after one; of all when there is none of its id. */
  public Set<String> since(String run) {
    return Set.copyOf(
        jdbc.sql(
                """
                select run_id from run where run_number >
                  coalesce((select run_number from run where run_id = ?), 0)
                """)
            .param(run)
            .query(String.class)
            .list());
  }

  /**
   * Notes that a run looked.
   *
   * @param asOf the day it took for today
   */
  public void add(String run, LocalDate asOf, Instant started, PastRun.Files files) {
    jdbc.sql(
            """
            insert into run (run_id, as_of, started,
              files_new, files_again, files_reread, files_gone, files_unchanged)
            select :run, :day, :started, :added, :again, :reread, :gone, :unchanged
            where not exists (select 1 from run where run_id = :run)
            """)
        .param("run", run)
        .param("day", asOf)
        .param("started", started.atOffset(ZoneOffset.UTC))
        .param("added", files.added())
        .param("again", files.again())
        .param("reread", files.reread())
        .param("gone", files.gone())
        .param("unchanged", files.unchanged())
        .update();
  }

  /** Notes how a run ended, also of one that never looked at the input folder. */
  public void end(String run, LocalDate asOf, Instant started, PastRun.Ending ending) {
    jdbc.sql(
            """
            insert into run (run_id, as_of, started) select :run, :day, :started
            where not exists (select 1 from run where run_id = :run)
            """)
        .param("run", run)
        .param("day", asOf)
        .param("started", started.atOffset(ZoneOffset.UTC))
        .update();
    end(run, ending);
  }

  public void end(String run, PastRun.Ending ending) {
    PastRun.Counts counts = ending.counts();
    jdbc.sql("update run set ended = ?, result = ? where run_id = ?")
        .params(ending.when().atOffset(ZoneOffset.UTC), ending.result().name(), run)
        .update();
    if (counts != null) {
      jdbc.sql(
              """
              update run set files_rejected = ?, facts = ?, errors = ?, warnings = ?, notes = ?
              where run_id = ?
              """)
          .params(
              counts.rejected(),
              counts.facts(),
              counts.errors(),
              counts.warnings(),
              counts.notes(),
              run)
          .update();
    }
  }

  /** All runs, the oldest first. */
  public List<PastRun> history() {
    return jdbc.sql("select * from run order by run_number")
        .query((row, number) -> pastRun(row))
        .list();
  }

  private static PastRun pastRun(ResultSet row) throws SQLException {
    OffsetDateTime started = row.getObject("started", OffsetDateTime.class);
    OffsetDateTime ended = row.getObject("ended", OffsetDateTime.class);
    return new PastRun(
        row.getString("run_id"),
        started == null ? null : started.toInstant(),
        row.getObject("files_new") == null ? null : files(row),
        ended == null
            ? null
            : new PastRun.Ending(
                ended.toInstant(), PastRun.Result.valueOf(row.getString("result")), counts(row)));
  }

  private static PastRun.Files files(ResultSet row) throws SQLException {
    return new PastRun.Files(
        row.getLong("files_new"),
        row.getLong("files_again"),
        row.getLong("files_reread"),
        row.getLong("files_gone"),
        row.getLong("files_unchanged"));
  }

  private static PastRun.@Nullable Counts counts(ResultSet row) throws SQLException {
    return row.getObject("facts") == null
        ? null
        : new PastRun.Counts(
            row.getLong("files_rejected"),
            row.getLong("facts"),
            row.getLong("errors"),
            row.getLong("warnings"),
            row.getLong("notes"));
  }
}
