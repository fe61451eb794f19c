package org.gongkai.job;

import java.util.List;
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
  private final StoredEditions editions;
  private final Publisher publisher;
  private final Job job;
  private final JobOperator operator;
  private final JobRepository repository;
  private final GracefulStop gracefulStop;

  Launch(
      RunRequest request,
      RunId run,
      StoredEditions editions,
      Publisher publisher,
      Job job,
      JobOperator operator,
      JobRepository repository,
      GracefulStop gracefulStop) {
    this.gracefulStop = gracefulStop;
    this.request = request;
    this.run = run;
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
    } finally {
      gracefulStop.ended();
    }
  }

  private Result result(JobExecution execution) throws JobExecutionException {
    return switch (execution.getStatus()) {
      case COMPLETED -> completed(execution);
      case STOPPED, STOPPING -> new Result(ExitCode.STOPPED, List.of());
      default -> throw fault(execution);
    };
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
      return new Result(ExitCode.DONE, closing.nothingNew());
    }
    Tally tally = Tally.of(editions.open());
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
