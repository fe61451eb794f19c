package org.gongkai.job.ending;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.gongkai.job.before.Arrivals;
import org.gongkai.job.publish.StoredEditions;
import org.gongkai.job.request.EditionCounts;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.RunId;
import org.gongkai.job.step.StepTimes;
import org.gongkai.store.PastRun;
import org.gongkai.store.Reports;
import org.gongkai.store.Runs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Writes down how a run ended: in its history, for the monitoring, for the mail. */
@Component
public record RunEndRecorder(
    RunRequest request,
    Instructions office,
    RunId run,
    Runs runs,
    Reports reports,
    StoredEditions editions,
    InstantSource clock) {

  private static final Logger log = LoggerFactory.getLogger(RunEndRecorder.class);

  /**
   * Writes down an ending that is no fault.
   *
   * @param tally of the edition, or null where it was not looked through
   * @param arrivals what has come since the last edition
   * @param closing what the console shows
   */
  public void note(
      JobExecution execution,
      PastRun.Result result,
      ExitCode code,
      @Nullable EditionCounts tally,
      Arrivals arrivals,
      List<String> closing) {
    Instant now = clock.instant();
    PastRun.Counts counts = tally == null ? null : tally.counts(reports.countFacts());
    end(new PastRun.Ending(now, result, counts));
    log.info("{}, exit code {}", result, code.code());

    Metrics metrics = new Metrics().run(run.started(), now, code);
    Summary summary = new Summary(request, run.started(), code, closing);
    StepTimes.of(execution).forEach(metrics::step);
    List<PastRun> history = runs.history();
    files(history)
        .ifPresent(
            files -> {
              metrics.files(files);
              summary.files(files);
            });
    standing(history).ifPresent(metrics::edition);
    summary.notes(office.notes());
    if (result != PastRun.Result.STOPPED) {
      summary.edition(editions.open(), arrivals);
    }
    SummaryAndMetrics summaryAndMetrics = new SummaryAndMetrics(request);
    summaryAndMetrics.leave(metrics);
    summaryAndMetrics.leave(summary);
  }

  private Optional<PastRun.Files> files(List<PastRun> history) {
    return history.stream()
        .filter(past -> past.run().equals(run.text()))
        .findFirst()
        .map(PastRun::files);
  }

  /** The numbers of the run that last looked an edition through. */
  private static Optional<PastRun.Counts> standing(List<PastRun> history) {
    return history.stream()
        .map(PastRun::ending)
        .flatMap(ending -> Optional.ofNullable(ending).map(PastRun.Ending::counts).stream())
        .reduce((before, later) -> later);
  }

  /** Writes a fault into the history; where the database is what failed, for the next run to do. */
  public void noteFault() {
    Instant now = clock.instant();
    try {
      end(new PastRun.Ending(now, PastRun.Result.FAILED, null));
    } catch (RuntimeException lost) {
      log.debug("the database is lost", lost);
      new UnrecordedEndings(request)
          .note(run.started(), now, request.asOf(), PastRun.Result.FAILED);
    }
  }

  private void end(PastRun.Ending ending) {
    runs.end(run.text(), request.asOf(), run.started(), ending);
  }
}
