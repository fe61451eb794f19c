package org.gongkai.job.ending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.gongkai.job.request.RunRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run leaves beside its edition for those who do not sit at the console: numbers for the
 * monitoring and a text to be mailed. They are replaced by every run, in one step; trouble with
 * them is told and stops nothing.
 */
record SummaryAndMetrics(RunRequest request) {

  private static final Logger log = LoggerFactory.getLogger(SummaryAndMetrics.class);

  /** Writes the text; where that fails it is logged, for the run itself has ended. */
  void leave(Summary summary) {
    replace(request.memory().resolve("summary.txt"), summary.lines());
  }

  /** Writes the numbers, likewise. */
  void leave(Metrics metrics) {
    replace(request.metrics(), metrics.lines());
  }

  private static void replace(Path file, List<String> lines) {
    Path next = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.writeString(next, String.join("\n", lines) + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log.warn("{} cannot be written: {}", file, e.toString());
    }
  }
}
