package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.Progress;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.springframework.batch.test.context.SpringBatchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBatchTest
@SpringBootTest(classes = {JobConfiguration.class, FakeParts.class, JobFlowTest.Parts.class})
class JobFlowTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  private final JobOperatorTestUtils jobs;
  private final Job job;

  @Autowired
  JobFlowTest(JobOperatorTestUtils jobs, Job job) {
    this.jobs = jobs;
    this.job = job;
  }

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) throws Exception {
    new Office(folder).put("a.txt", "A 2023 7");
    properties.add(
        "spring.datasource.url", () -> "jdbc:h2:mem:flow;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
  }

  @Test
  void theStepsRunInTheirOrderAndASecondRunStopsWhereNothingIsNew() throws Exception {
    jobs.setJob(job);

    JobExecution first = jobs.startJob(JobFlow.parameters("first"));
    JobExecution second = jobs.startJob(JobFlow.parameters("second"));

    assertThat(first.getStatus()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(first.getStepExecutions())
        .extracting(StepExecution::getStepName)
        .containsExactly("intake", "load", "settle", "check", "rollUp", "publish");
    assertThat(second.getStepExecutions())
        .extracting(StepExecution::getStepName)
        .containsExactly("intake", "load", "settle");
  }

  /** What the command line gives otherwise. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Parts {

    @Bean
    RunRequest request() throws Exception {
      return Options.parse("--input=" + folder.resolve("input"), "--output=" + folder.resolve("o"))
          .request();
    }

    @Bean
    Instructions instructions(RunRequest request) throws Exception {
      return Preflight.check(request);
    }

    @Bean
    Roster roster(Instructions instructions) {
      return instructions.roster();
    }

    @Bean
    Progress progress() {
      return new Progress(System.err, Progress.Show.EVENTS, Language.EN);
    }
  }
}
