package org.gongkai.job;

import java.time.InstantSource;
import org.gongkai.job.intake.IntakeStep;
import org.gongkai.job.load.KeepReadings;
import org.gongkai.job.load.LoadFile;
import org.gongkai.job.load.RemoteLoad;
import org.gongkai.job.publish.EditionDecider;
import org.gongkai.job.publish.PublishStep;
import org.gongkai.job.publish.Publisher;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.review.CheckStep;
import org.gongkai.job.rollup.KeepFigures;
import org.gongkai.job.rollup.RollUpDistrict;
import org.gongkai.job.settle.SettleStep;
import org.gongkai.job.step.RunId;
import org.gongkai.job.step.StepFactory;
import org.gongkai.store.Ledger;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps and their order: intake, load, settle, check, rollUp, publish. After {@code settle} a
 * run ends if nothing is new; with {@code --check-only} it ends after {@code check}.
 */
@Configuration(proxyBeanMethods = false)
class JobFlow {

  static final String NAME = "gongkai";

  private static final int REVIEWS = 32;

  /** One at a time, for the rows of a large district take much memory. */
  private static final int DISTRICTS = 1;

  static JobParameters parameters(String run) {
    return new JobParametersBuilder().addString("run", run).toJobParameters();
  }

  @Bean
  RunId runId(InstantSource clock, JobRepository repository, Publisher publisher) {
    return RunId.next(
        clock.instant(),
        id -> publisher.holds(id) || repository.getJobInstance(NAME, parameters(id)) != null);
  }

  @Bean
  Step intake(StepFactory steps, IntakeStep intake) {
    return steps.inOneGo("intake", intake);
  }

  @Bean
  Step load(
      StepFactory steps,
      Ledger ledger,
      LoadFile loadFile,
      KeepReadings keepReadings,
      ObjectProvider<RemoteLoad> remote) {
    RemoteLoad others = remote.getIfAvailable();
    return others != null
        ? others.step(LoadFile.STEP)
        : steps.overItems(LoadFile.STEP, LoadFile.CHUNK, ledger::pending, loadFile, keepReadings);
  }

  @Bean
  Step settle(StepFactory steps, SettleStep settle) {
    return steps.inOneGo("settle", settle);
  }

  @Bean
  Step check(StepFactory steps, CheckStep check) {
    return steps.overItems("check", REVIEWS, check::begin, check, check);
  }

  @Bean
  Step rollUp(StepFactory steps, RollUpDistrict rollUp, KeepFigures keepFigures) {
    return steps.overItems("rollUp", DISTRICTS, keepFigures::begin, rollUp, keepFigures);
  }

  @Bean
  Step publish(StepFactory steps, PublishStep publish) {
    return steps.inOneGo(PublishStep.STEP, publish);
  }

  @Bean
  Job job(
      RunRequest request,
      JobRepository repository,
      GracefulStop gracefulStop,
      EditionDecider decider,
      Step intake,
      Step load,
      Step settle,
      Step check,
      Step rollUp,
      Step publish) {
    SimpleJobBuilder begin =
        new JobBuilder(NAME, repository)
            .listener(gracefulStop)
            .start(intake)
            .next(load)
            .next(settle);
    return request.checkOnly()
        ? begin.next(check).build()
        : begin
            .next(decider)
            .on(EditionDecider.NONE)
            .end()
            .from(decider)
            .on(EditionDecider.SOME)
            .to(check)
            .next(rollUp)
            .next(publish)
            .end()
            .build();
  }
}
