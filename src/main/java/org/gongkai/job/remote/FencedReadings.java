package org.gongkai.job.remote;

import java.util.List;
import java.util.Set;
import org.gongkai.store.FileReading;
import org.gongkai.store.Ledger;
import org.gongkai.store.OpenLoads;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Keeps what a worker read only while its run goes on, and only what nobody else has read in the
 * meantime: a worker that was given up for dead and comes back does no harm.
 */
final class FencedReadings implements ItemWriter<FileReading> {

  private final Offer offer;
  private final OpenLoads loads;
  private final Ledger ledger;
  private final ItemWriter<FileReading> keep;

  FencedReadings(Offer offer, OpenLoads loads, Ledger ledger, ItemWriter<FileReading> keep) {
    this.offer = offer;
    this.loads = loads;
    this.ledger = ledger;
    this.keep = keep;
  }

  @Override
  public void write(Chunk<? extends FileReading> chunk) throws Exception {
    if (!loads.hold(offer.job())) {
      throw new RunOverException();
    }
    Set<Long> pending = ledger.hold(ids(chunk));
    keep.write(
        new Chunk<>(
            chunk.getItems().stream()
                .filter(reading -> pending.contains(reading.entry().id()))
                .toList()));
  }

  private static List<Long> ids(Chunk<? extends FileReading> chunk) {
    return chunk.getItems().stream().map(reading -> reading.entry().id()).toList();
  }
}
