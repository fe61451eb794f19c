package org.gongkai.job.remote;

import java.util.List;
import java.util.Set;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.store.FileReading;
import org.gongkai.store.Ledger;
import org.gongkai.store.OpenLoads;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Keeps what a worker read only while its run goes on, and only what nobody else has read in the
 * meantime: a worker that was given up for dead and comes back does no harm.
 */
record FencedReadings(
    LoadAnnouncement announcement, OpenLoads loads, Ledger ledger, ItemWriter<FileReading> keep)
    implements ItemWriter<FileReading> {

  /** From so many files on, all of them being other than listed is no chance. */
  private static final int MANY = 8;

  @Override
  public void write(Chunk<? extends FileReading> chunk) throws Exception {
    if (!loads.hold(announcement.job())) {
      throw new RunOverException();
    }
    requireSight(chunk.getItems());
    Set<Long> pending = ledger.hold(ids(chunk));
    keep.write(
        new Chunk<>(
            chunk.getItems().stream()
                .filter(reading -> pending.contains(reading.entry().id()))
                .toList()));
  }

  /** One file may change while it is read; where all have, it is the disk that is not theirs. */
  private static void requireSight(List<? extends FileReading> readings) {
    if (readings.size() >= MANY && readings.stream().allMatch(FencedReadings::isOther)) {
      throw new IllegalStateException(
          "none of "
              + readings.size()
              + " files is as the manager listed it: does the worker see the same input folder?");
    }
  }

  private static boolean isOther(FileReading reading) {
    return reading.loading() instanceof Loading.Rejected rejected
        && rejected.rejection().reason() == Reason.CHANGING;
  }

  private static List<Long> ids(Chunk<? extends FileReading> chunk) {
    return chunk.getItems().stream().map(reading -> reading.entry().id()).toList();
  }
}
