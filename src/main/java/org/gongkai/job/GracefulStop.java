package org.gongkai.job;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends a run on SIGTERM at the next chunk. Spring closes lifecycle beans before it takes the
 * database away, so the run can still write down how far it came.
 */
@Component
final class GracefulStop implements SmartLifecycle, JobExecutionListener {

  private static final Logger log = LoggerFactory.getLogger(GracefulStop.class);

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable JobExecution running;

  @Override
  public void beforeJob(JobExecution job) {
    running = job;
  }

  @Override
  public void afterJob(JobExecution job) {
    running = null;
  }

  /** The run is over, its last words to the database included. */
  void ended() {
    ended.countDown();
  }

  @Override
  public void start() {}

  @Override
  public void stop() {
    JobExecution job = running;
    if (job == null) {
      return;
    }
    log.info("stopping; the next run goes on from here");
    job.setStatus(BatchStatus.STOPPING);
    job.getStepExecutions().forEach(StepExecution::setTerminateOnly);
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running != null;
  }
}
