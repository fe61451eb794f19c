package org.gongkai.job.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.gongkai.job.load.KeepReadings;
import org.gongkai.job.load.LoadFile;
import org.gongkai.job.remote.carrier.Carrier;
import org.gongkai.job.remote.carrier.Carriers;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.RunId;
import org.gongkai.job.step.StepFactory;
import org.gongkai.store.Ledger;
import org.gongkai.store.OpenLoads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;

/**
 * What a worker needs while it reads for a run: of the job only the step that loads. Not annotated
 * as a configuration: only a worker asks for it.
 */
@EnableAutoConfiguration
@ComponentScan({"org.gongkai.job.load", "org.gongkai.job.step", "org.gongkai.store"})
@EnableIntegration
class WorkerConfiguration {

  private static final Logger log = LoggerFactory.getLogger(WorkerConfiguration.class);

  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Bean
  RunId runId(LoadAnnouncement announcement) {
    return new RunId(announcement.run(), Instant.EPOCH);
  }

  @Bean
  @Primary
  SliceJournal sliceJournal(JobRepository repository) {
    return new SliceJournal(repository);
  }

  @Bean
  SliceHandler desk(
      LoadAnnouncement announcement,
      JobRepository repository,
      StepFactory steps,
      Ledger ledger,
      OpenLoads loads,
      LoadFile loadFile,
      KeepReadings keepReadings,
      SliceJournal journal) {
    return new SliceHandler(
        announcement,
        repository,
        steps,
        loads,
        ledger,
        loadFile,
        new FencedReadings(announcement, loads, ledger, keepReadings),
        journal);
  }

  @Bean
  Carrier carrier(RunRequest request) {
    return Carriers.open(Objects.requireNonNull(request.crew()).broker(), request.database());
  }

  @Bean
  IntegrationFlow fromManager(Carrier carrier, LoadAnnouncement announcement, SliceHandler desk) {
    return carrier
        .incoming(announcement.token(), WorkerConfiguration::giveBack)
        .handle(
            String.class,
            (id, headers) -> {
              desk.read(id);
              return null;
            })
        .get();
  }

  /**
   * The slice goes back to the carrier. Whoever could not read it would be given it at once: let
   * others be faster.
   */
  private static void giveBack(Throwable cause) {
    if (NestedExceptionUtils.getMostSpecificCause(cause) instanceof GivenBackException) {
      log.debug("a slice goes back", cause);
    } else {
      log.warn("a slice goes back: {}", cause.toString());
    }
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
