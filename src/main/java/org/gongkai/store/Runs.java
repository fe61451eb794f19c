package org.gongkai.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs that looked at the input folder. */
@Component
public final class Runs {

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The day on which the job looked last; empty before its first run. */
  public Optional<LocalDate> findLastLook() {
    return jdbc.sql("select as_of from run order by run_number desc limit 1")
        .query(LocalDate.class)
        .optional();
  }

  /** The ids of all runs. */
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
  public void add(String run, LocalDate asOf) {
    jdbc.sql(
            """
            insert into run (run_id, as_of)
            select :run, :day where not exists (select 1 from run where run_id = :run)
            """)
        .param("run", run)
        .param("day", asOf)
        .update();
  }
}
