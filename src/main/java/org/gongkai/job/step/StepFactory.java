package org.gongkai.job.step;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the two kinds of steps we have: one go, or many items on all cores. */
@Component
public record StepFactory(
    JobRepository repository,
    PlatformTransactionManager transactions,
    AsyncTaskExecutor cores,
    Progress progress) {

  /** A step that does its work in one transaction. */
  public Step inOneGo(String name, JobStep work) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              work.run(contribution.getStepExecution().getJobExecution());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  /**
   * A step over items: they are processed on all cores and written in their order, a chunk a
   * transaction. While one is written, as many are processed as go into the next.
   *
   * @param begin is called once when the step begins and gives the items
   */
  public <I, O> Step overItems(
      String name,
      int chunk,
      Supplier<List<I>> begin,
      ItemProcessor<I, O> processor,
      ItemWriter<O> writer) {
    int ahead = Math.max(chunk, Runtime.getRuntime().availableProcessors());
    ReadAheadItemReader<I, O> items =
        new ReadAheadItemReader<>(
            begin, processor, total -> progress.begin(name, total), cores, ahead);
    return new StepBuilder(name, repository)
            .<O, O>chunk(chunk)
            .transactionManager(transactions)
            .reader(items)
            .writer(
                written -> {
                  writer.write(written);
                  progress.advance(written.size());
                })
            .stream(items)
            .listener(
                new StepExecutionListener() {
                  @Override
                  public @Nullable ExitStatus afterStep(StepExecution step) {
                    progress.end();
                    return null;
                  }
                })
            .build();
  }
}
