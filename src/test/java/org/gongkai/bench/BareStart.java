package org.gongkai.bench;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * As little as a program of Spring Boot and Batch can be: one job of one step that does nothing,
 * its history in a database in memory. Beside it, the start of ours is measured.
 */
@SpringBootApplication(proxyBeanMethods = false)
class BareStart {

  public static void main(String[] arguments) {
    System.exit(SpringApplication.exit(SpringApplication.run(BareStart.class, arguments)));
  }

  @Bean
  Job job(JobRepository repository) {
    return new JobBuilder("bare", repository)
        .start(
            new StepBuilder("nothing", repository)
                .tasklet((contribution, chunk) -> RepeatStatus.FINISHED)
                .build())
        .build();
  }
}
