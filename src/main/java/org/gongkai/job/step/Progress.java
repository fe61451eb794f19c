package org.gongkai.job.step;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how far a step has come: a bar with rate and remaining time on a terminal, log lines else.
 */
public final class Progress {

  private static final Logger log = LoggerFactory.getLogger(Progress.class);

  /** Items between two log lines. */
  private static final int STRIDE = 1000;

  private static final int WIDTH = 79;

  private static final Duration REFRESH = Duration.ofMillis(250);

  private final PrintStream terminal;
  private final boolean interactive;
  private String step = "";
  private int total;
  private int done;
  private @Nullable ProgressBar bar;

  /**
   * Shows progress.
   *
   * @param interactive whether somebody watches a terminal
   */
  public Progress(PrintStream terminal, boolean interactive) {
    this.terminal = terminal;
    this.interactive = interactive;
  }

  /** A step begins. */
  public void begin(String name, int items) {
    step = name;
    total = items;
    done = 0;
    if (total == 0) {
      return;
    }
    if (interactive) {
      bar = bar();
    } else {
      log.info("{}: {} to do", step, total);
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName(step)
        .setInitialMax(total)
        .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
        .setUpdateIntervalMillis((int) REFRESH.toMillis())
        .showSpeed()
        .build();
  }

  /** So many more items are done. */
  public void advance(int items) {
    int before = done;
    done += items;
    if (bar != null) {
      bar.stepTo(done);
    } else if (done / STRIDE > before / STRIDE || done == total) {
      log.info("{}: {} of {}", step, done, total);
    }
  }

  /** The step is over, however it ended. */
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
