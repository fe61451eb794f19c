package org.gongkai.job.settle;

import org.gongkai.job.step.JobStep;
import org.gongkai.store.Receipts;
import org.gongkai.store.Standings;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Settles which file counts for every agency and year. */
@Component
public final class SettleStep implements JobStep {

  private final Standings standings;
  private final Receipts receipts;

  SettleStep(Standings standings, Receipts receipts) {
    this.receipts = receipts;
    this.standings = standings;
  }

  @Override
  public void run(JobExecution job) {
    standings.decide(Settlement.settle(standings.candidates()));
    receipts.note();
  }
}
