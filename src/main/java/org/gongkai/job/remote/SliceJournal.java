package org.gongkai.job.remote;

import org.gongkai.job.load.ReadingJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * The journal of a worker, kept in the history of the slice so that whoever takes the slice up next
 * can read it. As long as nobody died over a slice it costs nothing; afterwards its files are
 * suspects, which are read one by one, and each is written down before.
 */
final class SliceJournal implements ReadingJournal {

  private final JobRepository repository;
  private @Nullable StepExecution slice;

  SliceJournal(JobRepository repository) {
    this.repository = repository;
  }

  /** Readings belong to this slice from now on. */
  synchronized void open(StepExecution next) {
    slice = next;
  }

  @Override
  public synchronized boolean isSuspect(String key) {
    return slice != null && SliceHistory.of(slice).isSuspect();
  }

  @Override
  public synchronized boolean isSetAside(String key) {
    return slice != null && SliceHistory.of(slice).setAside().contains(key);
  }

  @Override
  public synchronized void begin(String key) {
    if (slice != null && isSuspect(key)) {
      SliceHistory.of(slice).beginReading(key);
      repository.updateExecutionContext(slice);
    }
  }

  @Override
  public synchronized void end(String key) {
    if (slice != null && isSuspect(key)) {
      SliceHistory.of(slice).endReading(key);
      repository.updateExecutionContext(slice);
    }
  }
}
