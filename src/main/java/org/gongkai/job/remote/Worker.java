package org.gongkai.job.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.gongkai.job.load.LoadFile;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.Roster;
import org.gongkai.store.OpenLoads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A machine that reads for the runs of others until it is stopped. For each run it is set up anew,
 * by that run's day and the roster as it is then.
 */
public final class Worker {

  private static final Logger log = LoggerFactory.getLogger(Worker.class);

  private static final Duration GLANCE = Duration.ofSeconds(1);

  private final RunRequest request;
  private final Setup setup;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private String refused = "";

  /** Sets Spring up around parts. */
  @FunctionalInterface
  public interface Setup {

    /** A context of these parts, with what else is registered. */
    ConfigurableApplicationContext open(
        RunRequest request, Class<?> parts, Consumer<GenericApplicationContext> more);
  }

  /** Prepares a worker; nothing is reached before it works. */
  public Worker(RunRequest request, Setup setup) {
    this.request = request;
    this.setup = setup;
  }

  /** Reads until {@link #stop} is called. */
  public void work() {
    try (ConfigurableApplicationContext waiting =
        setup.open(request, IdleWorkerConfiguration.class, context -> {})) {
      OpenLoads loads = waiting.getBean(OpenLoads.class);
      JobRepository repository = waiting.getBean(JobRepository.class);
      log.info("waiting for a run");
      while (!isStopped(GLANCE)) {
        loads
            .find(LoadFile.STEP)
            .map(repository::getStepExecution)
            .flatMap(LoadAnnouncement::find)
            .ifPresent(this::accept);
      }
    } finally {
      ended.countDown();
    }
  }

  /** Has the present slice given back, and waits until that is done. */
  public void stop() {
    stop.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isStopped(Duration wait) {
    try {
      return stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void accept(LoadAnnouncement announcement) {
    try {
      RunRequest same = request.on(announcement.day());
      Roster roster = Preflight.check(same).roster();
      Optional<String> obstacle = findObstacle(announcement, Rules.of(same, roster));
      if (obstacle.isPresent()) {
        refuse(announcement, obstacle.get());
      } else {
        serve(announcement, same, roster);
      }
    } catch (UsageException e) {
      refuse(announcement, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> findObstacle(LoadAnnouncement announcement, Rules rules) {
    if (!announcement.program().equals(rules.program())) {
      return Optional.of("its manager is another version of this program.");
    }
    return announcement.readingKey().equals(rules.readingKey())
        ? Optional.empty()
        : Optional.of("its manager has another roster.");
  }

  /** Tells it once; the next look may find the roster as it should be. */
  private void refuse(LoadAnnouncement announcement, @Nullable String obstacle) {
    if (!refused.equals(announcement.token())) {
      refused = announcement.token();
      log.warn("This worker does not read for the run {}: {}", announcement.run(), obstacle);
    }
  }

  private void serve(LoadAnnouncement announcement, RunRequest same, Roster roster) {
    log.info("reading for the run {}", announcement.run());
    try (ConfigurableApplicationContext reading =
        setup.open(
            same,
            WorkerConfiguration.class,
            context -> {
              context.registerBean(LoadAnnouncement.class, () -> announcement);
              context.registerBean(Roster.class, () -> roster);
            })) {
      SliceHandler desk = reading.getBean(SliceHandler.class);
      try {
        await(announcement, reading.getBean(OpenLoads.class));
      } finally {
        desk.close();
      }
    }
  }

  /**
   * Until the run has loaded, or this worker is to stop.
   *
   * @param loads over the very connections that the reading needs: without them it cannot go on
   */
  private void await(LoadAnnouncement announcement, OpenLoads loads) {
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          !isStopped(GLANCE) && loads.find(LoadFile.STEP).equals(Optional.of(announcement.load()));
    }
  }
}
