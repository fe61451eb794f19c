package org.gongkai.job;

import java.time.InstantSource;
import java.util.List;
import org.gongkai.store.PastRun;
import org.gongkai.store.Reports;
import org.gongkai.store.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Runs the job once and says how it ended. */
@Component
public final class Launch {

  private final RunRequest request;
  private final RunId run;
  private final Runs runs;
  private final Reports reports;
  private final InstantSource clock;
  private final StoredEditions editions;
  private final Publisher publisher;
  private final Job job;
  private final JobOperator operator;
  private final JobRepository repository;
  private final GracefulStop gracefulStop;

  Launch(
      RunRequest request,
      RunId run,
      Runs runs,
      Reports reports,
      InstantSource clock,
      StoredEditions editions,
      Publisher publisher,
      Job job,
      JobOperator operator,
      JobRepository repository,
      GracefulStop gracefulStop) {
    this.gracefulStop = gracefulStop;
    this.request = request;
    this.run = run;
    this.runs = runs;
    this.reports = reports;
    this.clock = clock;
    this.editions = editions;
    this.publisher = publisher;
    this.job = job;
    this.operator = operator;
    this.repository = repository;
  }

  /**
   * Runs the job. What a killed run left is closed first; the ledger knows what it had done.
   *
   * @throws JobExecutionException on trouble of the machine
   */
  public Result run() throws JobExecutionException {
    repository.findRunningJobExecutions(JobFlow.NAME).forEach(operator::recover);
    publisher.recover();
    try {
      return result(operator.start(job, JobFlow.parameters(run.text())));
    } catch (JobExecutionException e) {
      noteFailure(e);
      throw e;
    } finally {
      gracefulStop.ended();
    }
  }

  private Result result(JobExecution execution) throws JobExecutionException {
    return switch (execution.getStatus()) {
      case COMPLETED -> completed(execution);
      case STOPPED, STOPPING -> stopped();
      default -> throw fault(execution);
    };
  }

  private Result stopped() {
    note(PastRun.Result.STOPPED, null);
    return new Result(ExitCode.STOPPED, List.of());
  }

  /** The database may be what failed. */
  private void noteFailure(JobExecutionException fault) {
    try {
      note(PastRun.Result.FAILED, null);
    } catch (RuntimeException lost) {
      fault.addSuppressed(lost);
    }
  }

  private void note(PastRun.Result result, PastRun.@Nullable Counts counts) {
    runs.end(run.text(), new PastRun.Ending(clock.instant(), result, counts));
  }

  private static JobExecutionException fault(JobExecution execution) {
    List<Throwable> causes = execution.getAllFailureExceptions();
    return causes.isEmpty()
        ? new JobExecutionException(execution.getExitStatus().toString())
        : new JobExecutionException("The run failed", causes.get(0));
  }

  private Result completed(JobExecution execution) {
    Closing closing = new Closing(request, run);
    boolean hasPublished =
        execution.getStepExecutions().stream()
            .anyMatch(step -> step.getStepName().equals(JobFlow.PUBLISH));
    if (!hasPublished && !request.checkOnly()) {
      note(PastRun.Result.NOTHING_NEW, null);
      return new Result(ExitCode.DONE, closing.nothingNew());
    }
    Tally tally = Tally.of(editions.open());
    note(
        hasPublished ? PastRun.Result.PUBLISHED : PastRun.Result.CHECKED,
        tally.counts(reports.countFacts()));
    return new Result(
        request.failOn().isReached(tally) ? ExitCode.FINDINGS : ExitCode.DONE,
        closing.done(tally, hasPublished));
  }

  /**
   * How a run ended.
   *
   * @param lines the closing words
   */
  public record Result(ExitCode exitCode, List<String> lines) {}
}
