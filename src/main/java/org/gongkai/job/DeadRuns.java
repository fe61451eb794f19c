package org.gongkai.job;

import java.time.Duration;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Closes what a killed run left. Workers on other machines may still read for it: they are told to
 * stop first, and until the last of them has seen it, the closing may have to be tried again.
 */
@Component
record DeadRuns(JobRepository repository, JobOperator operator) {

  private static final RetryPolicy UNTIL_WORKERS_NOTICE =
      RetryPolicy.builder()
          .includes(ConcurrencyFailureException.class)
          .maxRetries(20)
          .delay(Duration.ofMillis(250))
          .build();

  void close() {
    try {
      new RetryTemplate(UNTIL_WORKERS_NOTICE)
          .execute(
              () -> {
                repository.findRunningJobExecutions(JobFlow.NAME).forEach(this::close);
                return true;
              });
    } catch (RetryException e) {
      throw new IllegalStateException("workers still read for a run that died", e.getCause());
    }
  }

  private void close(JobExecution run) {
    if (run.getStatus() != BatchStatus.STOPPING) {
      run.setStatus(BatchStatus.STOPPING);
      repository.update(run);
    }
    operator.recover(run);
  }
}
