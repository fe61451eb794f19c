package org.gongkai.job.load;

import java.util.List;
import org.gongkai.job.request.Rules;
import org.gongkai.job.step.RunId;
import org.gongkai.store.FileReading;
import org.gongkai.store.Ledger;
import org.gongkai.store.ReportWriter;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/** Replaces the facts of the files just read and ticks them off in the ledger, all or nothing. */
@Component
public record KeepReadings(ReportWriter reports, Ledger ledger, Rules rules, RunId run)
    implements ItemWriter<FileReading> {

  @Override
  public void write(Chunk<? extends FileReading> chunk) {
    List<FileReading> readings = List.copyOf(chunk.getItems());
    reports.replace(readings);
    ledger.record(readings, rules.readingKey(), run.text());
  }
}
