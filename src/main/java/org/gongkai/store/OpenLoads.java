package org.gongkai.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The loading that goes on just now, as those who take part in it from other machines see it. Asked
 * every second and for every chunk, where the job's own repository would fetch every slice.
 */
@Component
public record OpenLoads(JdbcClient jdbc) {

  private static final String RUNNING = " e.status = 'STARTED'";

  /**
   * The execution of the step that is loading; empty when there is none, or never was a run.
   *
   * @param step its name
   */
  public Optional<Long> find(String step) {
    if (!hasTables()) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select max(s.step_execution_id)
            from batch_step_execution s
              join batch_job_execution e on e.job_execution_id = s.job_execution_id
            where s.step_name = ? and s.status = 'STARTED' and
            """
                + RUNNING)
        .param(step)
        .query(Long.class)
        .optional();
  }

  /** The first run makes them; a worker may be there before. */
  private boolean hasTables() {
    return jdbc.sql("select to_regclass('batch_step_execution') is not null")
        .query(Boolean.class)
        .single();
  }

  /**
   * Keeps a run from being closed until the caller's transaction ends, so that nothing is written
   * for a run that is over.
   *
   * @return false when it is closed already
   */
  public boolean hold(long jobExecution) {
    List<Integer> running =
        jdbc.sql(
                "select 1 from batch_job_execution e where e.job_execution_id = ? and"
                    + RUNNING
                    + " for share")
            .param(jobExecution)
            .query(Integer.class)
            .list();
    return !running.isEmpty();
  }

  /** How the slices of a run stand. */
  public Standing standing(long jobExecution, String slice) {
    return jdbc.sql(
            """
            select coalesce(sum(write_count), 0) as files,
              coalesce(sum(case when status in ('COMPLETED', 'ABANDONED') then 0 else 1 end), 0)
                as slices
            from batch_step_execution where job_execution_id = ? and step_name like ?
            """)
        .params(jobExecution, slice + ":%")
        .query((row, number) -> new Standing(row.getLong("files"), row.getLong("slices")))
        .single();
  }

  /**
   * How far a loading has come.
   *
   * @param files that were read
   * @param slices that are not done, nor given up
   */
  public record Standing(long files, long slices) {}
}
