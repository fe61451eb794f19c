package org.gongkai.job.step;

import org.springframework.batch.core.job.JobExecution;

/** The work of a step that is done in one go, in one transaction. */
@FunctionalInterface
public interface JobStep {

  /**
   * Does the work.
   *
   * @param job the run so far
   */
  void run(JobExecution job) throws Exception;
}
