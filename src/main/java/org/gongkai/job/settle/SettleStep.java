package org.gongkai.job.settle;

import org.gongkai.job.step.JobStep;
import org.gongkai.store.Receipts;
import org.gongkai.store.ReportPrecedence;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Settles which file counts for every agency and year. */
@Component
public final class SettleStep implements JobStep {

  private final ReportPrecedence standings;
  private final Receipts receipts;

  SettleStep(ReportPrecedence standings, Receipts receipts) {
    this.receipts = receipts;
    this.standings = standings;
  }

  @Override
  public void run(JobExecution job) {
    standings.decide(Settlement.settle(standings.candidates()));
    receipts.note();
  }
}
