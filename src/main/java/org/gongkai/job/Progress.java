package org.gongkai.job;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far a step has come: one line that is written over on a terminal, log lines else. */
final class Progress {

  private static final Logger log = LoggerFactory.getLogger(Progress.class);

  /** Items between two log lines. */
  private static final int STRIDE = 1000;

  private final PrintStream terminal;
  private final boolean interactive;
  private String step = "";
  private int total;
  private int done;

  /**
   * Shows progress.
   *
   * @param interactive whether somebody watches a terminal
   */
  Progress(PrintStream terminal, boolean interactive) {
    this.terminal = terminal;
    this.interactive = interactive;
  }

  void begin(String name, int items) {
    step = name;
    total = items;
    done = 0;
    if (!interactive && total > 0) {
      log.info("{}: {} to do", step, total);
    }
  }

  void advance(int items) {
    int before = done;
    done += items;
    if (interactive) {
      terminal.print("\r" + step + ": " + done + " of " + total + (done < total ? "" : "\n"));
      terminal.flush();
    } else if (done / STRIDE > before / STRIDE || done == total) {
      log.info("{}: {} of {}", step, done, total);
    }
  }
}
