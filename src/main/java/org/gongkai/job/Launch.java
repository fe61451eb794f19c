package org.gongkai.job;

import java.util.List;
import org.gongkai.job.ending.Closing;
import org.gongkai.job.ending.Ending;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.publish.PublishStep;
import org.gongkai.job.publish.Publisher;
import org.gongkai.job.publish.StoredEditions;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.Tally;
import org.gongkai.job.step.RunId;
import org.gongkai.store.PastRun;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Runs the job once and says how it ended. */
@Component
public final class Launch {

  /** Under which every line of the log tells the run. */
  private static final String RUN = "run";

  private final RunRequest request;
  private final RunId run;
  private final Ending ending;
  private final StoredEditions editions;
  private final Publisher publisher;
  private final Job job;
  private final JobOperator operator;
  private final DeadRuns deadRuns;
  private final GracefulStop gracefulStop;

  Launch(
      RunRequest request,
      RunId run,
      Ending ending,
      StoredEditions editions,
      Publisher publisher,
      Job job,
      JobOperator operator,
      DeadRuns deadRuns,
      GracefulStop gracefulStop) {
    this.gracefulStop = gracefulStop;
    this.request = request;
    this.run = run;
    this.ending = ending;
    this.editions = editions;
    this.publisher = publisher;
    this.job = job;
    this.operator = operator;
    this.deadRuns = deadRuns;
  }

  /**
   * Runs the job. What a killed run left is closed first; the ledger knows what it had done.
   *
   * @throws JobExecutionException on trouble of the machine
   */
  public Result run() throws JobExecutionException {
    deadRuns.close();
    publisher.recover();
    MDC.put(RUN, run.text());
    try {
      return result(operator.start(job, JobFlow.parameters(run.text())));
    } catch (JobExecutionException e) {
      noteFault(e);
      throw e;
    } finally {
      gracefulStop.ended();
      MDC.remove(RUN);
    }
  }

  /** The database may be what failed. */
  private void noteFault(JobExecutionException fault) {
    try {
      ending.noteFault();
    } catch (RuntimeException lost) {
      fault.addSuppressed(lost);
    }
  }

  private Result result(JobExecution execution) throws JobExecutionException {
    return switch (execution.getStatus()) {
      case COMPLETED -> completed(execution);
      case STOPPED, STOPPING ->
          end(execution, PastRun.Result.STOPPED, ExitCode.STOPPED, null, List.of());
      default -> throw fault(execution);
    };
  }

  private Result end(
      JobExecution execution,
      PastRun.Result result,
      ExitCode code,
      @Nullable Tally tally,
      List<String> lines) {
    ending.note(execution, result, code, tally, lines);
    return new Result(code, lines);
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
            .anyMatch(step -> step.getStepName().equals(PublishStep.STEP));
    if (!hasPublished && !request.checkOnly()) {
      return end(execution, PastRun.Result.NOTHING_NEW, ExitCode.DONE, null, closing.nothingNew());
    }
    Tally tally = Tally.of(editions.open());
    return end(
        execution,
        hasPublished ? PastRun.Result.PUBLISHED : PastRun.Result.CHECKED,
        request.failOn().isReached(tally) ? ExitCode.FINDINGS : ExitCode.DONE,
        tally,
        closing.done(tally, hasPublished));
  }

  /**
   * How a run ended.
   *
   * @param lines the closing words
   */
  public record Result(ExitCode exitCode, List<String> lines) {}
}
