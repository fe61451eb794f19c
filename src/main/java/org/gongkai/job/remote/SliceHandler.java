package org.gongkai.job.remote;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.gongkai.job.load.LoadFile;
import org.gongkai.job.step.StepFactory;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.OpenLoads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Where a worker reads the slices that it takes from the queue. A slice leaves the queue when this
 * returns; when it throws, or the worker dies, the next is given it.
 */
final class SliceHandler {

  private static final Logger log = LoggerFactory.getLogger(SliceHandler.class);

  private final LoadAnnouncement announcement;
  private final JobRepository repository;
  private final StepFactory steps;
  private final OpenLoads loads;
  private final Ledger ledger;
  private final LoadFile loadFile;
  private final FencedReadings keep;
  private final SliceJournal journal;

  /** For one slice; whoever closes the desk takes it for good. */
  private final Semaphore place = new Semaphore(1);

  private @Nullable StepExecution current;
  private boolean closed;

  SliceHandler(
      LoadAnnouncement announcement,
      JobRepository repository,
      StepFactory steps,
      OpenLoads loads,
      Ledger ledger,
      LoadFile loadFile,
      FencedReadings keep,
      SliceJournal journal) {
    this.announcement = announcement;
    this.repository = repository;
    this.steps = steps;
    this.loads = loads;
    this.ledger = ledger;
    this.loadFile = loadFile;
    this.keep = keep;
    this.journal = journal;
  }

  /**
   * Reads a slice.
   *
   * @param id of its execution
   * @throws GivenBackException when it was not read to its end
   */
  void read(String id) {
    if (!place.tryAcquire()) {
      throw new GivenBackException("slice " + id);
    }
    try {
      begin(id);
    } finally {
      place.release();
    }
  }

  private void begin(String id) {
    StepExecution slice = repository.getStepExecution(Long.parseLong(id));
    if (slice == null || isEnded(slice) || !loads.hold(announcement.job())) {
      return;
    }
    MDC.put("run", announcement.run());
    SliceHistory history = SliceHistory.of(slice);
    history.begin();
    if (history.isHopeless()) {
      giveUp(slice);
      return;
    }
    repository.updateExecutionContext(slice);
    execute(slice);
  }

  /** Another worker may have died after its last word to the database. */
  private static boolean isEnded(StepExecution slice) {
    return slice.getStatus() == BatchStatus.COMPLETED || slice.getStatus() == BatchStatus.ABANDONED;
  }

  private void execute(StepExecution slice) {
    log.info("{} is taken up", slice.getStepName());
    slice.setStatus(BatchStatus.STARTING);
    slice.setExitStatus(ExitStatus.EXECUTING);
    takeUp(slice);
    try {
      step(slice).execute(slice);
    } catch (JobInterruptedException e) {
      slice.addFailureException(e);
    } finally {
      layDown();
    }
    end(slice);
  }

  private Step step(StepExecution slice) {
    return steps.overItems(Slice.STEP, LoadFile.CHUNK, () -> pending(slice), loadFile, keep);
  }

  private List<LedgerEntry> pending(StepExecution slice) {
    Slice bounds = Slice.of(slice.getExecutionContext());
    return ledger.pending(bounds.first(), bounds.last());
  }

  private void end(StepExecution slice) {
    SliceHistory history = SliceHistory.of(slice);
    history.end();
    Optional<Throwable> end =
        slice.getFailureExceptions().stream()
            .findFirst()
            .map(NestedExceptionUtils::getMostSpecificCause);
    if (end.filter(SliceHandler::isForeign).isPresent()) {
      log.info("{} is dropped: {}", slice.getStepName(), end.get().getMessage());
      return;
    }
    end.ifPresent(cause -> note(cause, slice, history));
    repository.updateExecutionContext(slice);
    if (!isEnded(slice)) {
      throw new GivenBackException(slice.getStepName());
    }
  }

  /** The run is over, or another was given the slice and counts its own steps. */
  private static boolean isForeign(Throwable end) {
    return end instanceof RunOverException || end instanceof OptimisticLockingFailureException;
  }

  /** A worker that is stopped has not failed: any number of them may hand a slice on. */
  private static void note(Throwable end, StepExecution slice, SliceHistory history) {
    if (end instanceof JobInterruptedException) {
      log.info("{} is given back", slice.getStepName());
    } else {
      log.warn("{} failed: {}", slice.getStepName(), end.toString());
      history.fail(end.toString());
    }
  }

  private void giveUp(StepExecution slice) {
    log.error("{} is given up: {}", slice.getStepName(), SliceHistory.of(slice).cause());
    repository.updateExecutionContext(slice);
    slice.setStatus(BatchStatus.ABANDONED);
    repository.update(slice);
  }

  private synchronized void takeUp(StepExecution slice) {
    if (closed) {
      slice.setTerminateOnly();
    }
    current = slice;
    journal.open(slice);
  }

  private synchronized void layDown() {
    current = null;
  }

  /** Has the slice on it given back after the present chunk, waits for that, and takes no other. */
  void close() {
    endSoon();
    place.acquireUninterruptibly();
  }

  private synchronized void endSoon() {
    closed = true;
    if (current != null) {
      current.setTerminateOnly();
    }
  }
}
