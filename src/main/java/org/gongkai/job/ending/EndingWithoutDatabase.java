package org.gongkai.job.ending;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.gongkai.job.request.RunRequest;
import org.gongkai.store.PastRun;

/**
 * What a run leaves that ends without a database, lest yesterday's good summary stands in its
 * place. A run that was refused leaves nothing where nothing is: a first call with a mistake in it
 * makes no folders.
 *
 * @param request as far as it was understood
 */
public record EndingWithoutDatabase(RunRequest request, Instant started) {

  /** Says that the run is at work, for whoever reads the summary before it ends, or if it dies. */
  public void begin() {
    if (hasMemory()) {
      new SummaryAndMetrics(request).leave(Summary.begun(request, started));
    }
  }

  /** Leaves summary, metrics and a line for the history. */
  public void leave(ExitCode code, PastRun.Result result, String sentence) {
    leave(code, sentence);
    if (hasMemory()) {
      new UnrecordedEndings(request).note(started, Instant.now(), request.asOf(), result);
    }
  }

  /** Leaves summary and metrics; the history has the run already. */
  public void leave(ExitCode code, String sentence) {
    SummaryAndMetrics summaryAndMetrics = new SummaryAndMetrics(request);
    if (hasMemory()) {
      summaryAndMetrics.leave(new Summary(request, started, code, List.of(sentence)));
    }
    if (hasMemory() || request.ownMetrics() != null) {
      summaryAndMetrics.leave(new Metrics().run(started, Instant.now(), code));
    }
  }

  private boolean hasMemory() {
    return Files.isDirectory(request.memory());
  }
}
