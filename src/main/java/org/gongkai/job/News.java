package org.gongkai.job;

import org.gongkai.store.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Decides whether a new edition would differ from the last one. */
@Component
final class News implements JobExecutionDecider {

  static final String NONE = "NOTHING_NEW";
  static final String SOME = "NEWS";

  private final Editions editions;
  private final Fingerprint fingerprint;
  private final Publisher publisher;

  News(Editions editions, Fingerprint fingerprint, Publisher publisher) {
    this.editions = editions;
    this.fingerprint = fingerprint;
    this.publisher = publisher;
  }

  @Override
  public FlowExecutionStatus decide(JobExecution job, @Nullable StepExecution step) {
    return new FlowExecutionStatus(isNone() ? NONE : SOME);
  }

  private boolean isNone() {
    return editions
        .findLatest()
        .filter(edition -> publisher.holds(edition.run()))
        .filter(edition -> edition.fingerprint().equals(fingerprint.take()))
        .isPresent();
  }
}
