package org.gongkai.job.remote;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.job.request.RemoteWorkers;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.Progress;
import org.gongkai.store.Ledger;
import org.gongkai.store.OpenLoads;
import org.gongkai.store.OpenLoads.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Hands slices out and waits until the workers have read them all. Who reads what is not its
 * concern: it looks at how the slices stand in the database.
 *
 * <p>In place of {@code MessageChannelPartitionHandler}: that collects answers sent to the manager
 * that asked, and a manager that takes over from a dead one would wait for them in vain.
 */
final class SlicePartitionHandler extends AbstractPartitionHandler {

  private static final Logger log = LoggerFactory.getLogger(SlicePartitionHandler.class);

  private static final Duration GLANCE = Duration.ofMillis(300);

  private final RunRequest request;
  private final RemoteWorkers remoteWorkers;
  private final Rules rules;
  private final JobRepository repository;
  private final Ledger ledger;
  private final OpenLoads loads;
  private final SliceDispatch dispatch;
  private final Progress progress;

  SlicePartitionHandler(
      RunRequest request,
      RemoteWorkers remoteWorkers,
      Rules rules,
      JobRepository repository,
      Ledger ledger,
      OpenLoads loads,
      SliceDispatch dispatch,
      Progress progress) {
    this.request = request;
    this.remoteWorkers = remoteWorkers;
    this.rules = rules;
    this.repository = repository;
    this.ledger = ledger;
    this.loads = loads;
    this.dispatch = dispatch;
    this.progress = progress;
  }

  @Override
  protected Set<StepExecution> doHandle(StepExecution load, Set<StepExecution> slices)
      throws JobInterruptedException {
    if (slices.isEmpty()) {
      return slices;
    }
    progress.begin(load.getStepName(), ledger.countPending());
    LoadAnnouncement announcement = LoadAnnouncement.make(load, request.asOf(), rules);
    repository.updateExecutionContext(load);
    try {
      dispatch.send(announcement, slices);
      log.info("load: {} slices are handed out", slices.size());
      await(load, announcement);
    } finally {
      progress.end();
      dispatch.withdraw(announcement);
    }
    return requireDone(
        slices.stream()
            .map(slice -> repository.getStepExecution(slice.getId()))
            .collect(Collectors.toSet()));
  }

  private void await(StepExecution load, LoadAnnouncement announcement)
      throws JobInterruptedException {
    StallTimeout timeout = new StallTimeout(remoteWorkers.patience());
    Standing standing = loads.standing(announcement.job(), Slice.STEP);
    while (standing.slices() > 0) {
      if (load.isTerminateOnly()) {
        throw new JobInterruptedException("The run was stopped");
      }
      if (timeout.isOver(standing)) {
        throw new IllegalStateException(
            "No worker has read anything for "
                + remoteWorkers.patience()
                + "; "
                + standing.slices()
                + " slices of files are still to be read.");
      }
      sleep();
      long before = standing.files();
      standing = loads.standing(announcement.job(), Slice.STEP);
      int more = (int) (standing.files() - before);
      if (more > 0) {
        progress.advance(more);
      }
    }
  }

  private static void sleep() throws JobInterruptedException {
    try {
      Thread.sleep(GLANCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobInterruptedException("The run was interrupted");
    }
  }

  private static Set<StepExecution> requireDone(Set<StepExecution> slices) {
    List<String> undone =
        slices.stream()
            .filter(slice -> slice.getStatus() != BatchStatus.COMPLETED)
            .map(slice -> slice.getStepName() + " (" + SliceHistory.of(slice).cause() + ")")
            .sorted()
            .toList();
    if (!undone.isEmpty()) {
      throw new IllegalStateException(
          "The workers gave up on " + undone.size() + " slices: " + String.join("; ", undone));
    }
    return slices;
  }
}
