package org.gongkai.job.settle;

import org.gongkai.job.step.JobStep;
import org.gongkai.store.Receipts;
import org.gongkai.store.ReportPrecedence;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Settles which file counts for every agency and year. */
@Component
public record SettleStep(ReportPrecedence precedence, Receipts receipts) implements JobStep {

  @Override
  public void run(JobExecution job) {
    precedence.decide(Settlement.settle(precedence.candidates()));
    receipts.note();
  }
}
