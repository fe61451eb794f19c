package org.gongkai.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.job.before.Arrivals;
import org.gongkai.job.before.LastEdition;
import org.gongkai.job.ending.ClosingSummary;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.ending.History;
import org.gongkai.job.ending.RunEndRecorder;
import org.gongkai.job.publish.EditionDecider;
import org.gongkai.job.publish.PublishStep;
import org.gongkai.job.publish.Publisher;
import org.gongkai.job.publish.StoredEditions;
import org.gongkai.job.request.EditionCounts;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.RunId;
import org.gongkai.output.edition.EditionSource;
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
public record Launch(
    RunRequest request,
    RunId run,
    RunEndRecorder ending,
    StoredEditions editions,
    Publisher publisher,
    Job job,
    JobOperator operator,
    DeadRuns deadRuns,
    GracefulStop gracefulStop,
    History history,
    LastEdition last,
    EditionDecider decider,
    PublishStep publish) {

  /** Under which every line of the log tells the run. */
  private static final String RUN = "run";

  private static final Arrivals NOTHING = new Arrivals(Map.of(), List.of());

  /**
   * Runs the job. What a killed run left is closed first; the ledger knows what it had done.
   *
   * @throws JobExecutionException on trouble of the machine
   */
  public Result start() throws JobExecutionException {
    MDC.put(RUN, run.text());
    try {
      history.complete(id -> id.equals(run.text()) || publisher.holds(id));
      deadRuns.close();
      publisher.recover();
      return result(operator.start(job, JobFlow.parameters(run.text())));
    } catch (JobExecutionException | RuntimeException e) {
      ending.noteFault();
      throw e;
    } finally {
      gracefulStop.ended();
      MDC.remove(RUN);
    }
  }

  private Result result(JobExecution execution) throws JobExecutionException {
    return switch (execution.getStatus()) {
      case COMPLETED -> completed(execution);
      case STOPPED, STOPPING ->
          end(
              execution,
              PastRun.Result.STOPPED,
              ExitCode.STOPPED,
              null,
              NOTHING,
              new ClosingSummary(request, run).stopped());
      default -> throw fault(execution);
    };
  }

  private Result end(
      JobExecution execution,
      PastRun.Result result,
      ExitCode code,
      @Nullable EditionCounts counts,
      Arrivals arrivals,
      List<String> lines) {
    ending.note(execution, result, code, counts, arrivals, lines);
    return new Result(code, lines);
  }

  private static JobExecutionException fault(JobExecution execution) {
    List<Throwable> causes = execution.getAllFailureExceptions();
    return causes.isEmpty()
        ? new JobExecutionException(execution.getExitStatus().toString())
        : new JobExecutionException("The run failed", causes.get(0));
  }

  private Result completed(JobExecution execution) {
    ClosingSummary closing = new ClosingSummary(request, run);
    boolean hasPublished =
        execution.getStepExecutions().stream()
            .anyMatch(step -> step.getStepName().equals(PublishStep.STEP));
    if (!hasPublished && !request.checkOnly()) {
      return end(
          execution,
          PastRun.Result.NOTHING_NEW,
          ExitCode.DONE,
          null,
          NOTHING,
          closing.nothingNew());
    }
    EditionSource edition = editions.open();
    EditionCounts counts = EditionCounts.of(edition);
    Arrivals arrivals = last.arrivals(edition);
    List<String> lines = new ArrayList<>(closing.done(counts, arrivals, hasPublished));
    lines.addAll(closing.because(decider.news()));
    if (hasPublished) {
      lines.addAll(closing.restated(edition.sealedYears()));
    }
    lines.addAll(closing.blocked(publish.blocked()));
    return end(
        execution,
        hasPublished ? PastRun.Result.PUBLISHED : PastRun.Result.CHECKED,
        request.failOn().isReached(counts.findings().keySet()) ? ExitCode.FINDINGS : ExitCode.DONE,
        counts,
        arrivals,
        lines);
  }

  /**
   * How a run ended.
   *
   * @param lines the closing words
   */
  public record Result(ExitCode exitCode, List<String> lines) {}
}
