package org.gongkai.job.step;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how far a step has come: a bar with rate and remaining time on a terminal, lines elsewhere.
 * People get them in their language; the log, and whoever collects its events, in English.
 */
public final class Progress {

  private static final Logger log = LoggerFactory.getLogger(Progress.class);

  /** Items between two log lines. */
  private static final int STRIDE = 1000;

  private static final int WIDTH = 79;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final Duration REFRESH = Duration.ofMillis(250);

  private final PrintStream terminal;
  private final Show show;
  private final Wording words;
  private String step = "";
  private int total;
  private int done;
  private @Nullable ProgressBar bar;

  /** How it is shown. */
  public enum Show {
    /** Somebody watches a terminal. */
    BAR,
    /** The terminal is a file. */
    LINES,
    /** The console gets the events of the log. */
    EVENTS
  }

  /** Shows progress in the language of whoever reads it. */
  public Progress(PrintStream terminal, Show show, Language language) {
    this.terminal = terminal;
    this.show = show;
    words = new Wording("org/gongkai/job/job", language);
  }

  /** Tells what has come out so far. */
  public void tell(String key, Object... arguments) {
    if (show != Show.EVENTS) {
      terminal.println(
          TIME.format(LocalTime.now(ZoneId.systemDefault())) + " " + words.text(key, arguments));
    }
  }

  private String name() {
    return words.has("step." + step) ? words.text("step." + step) : step;
  }

  public void begin(String name, int items) {
    step = name;
    total = items;
    done = 0;
    if (total == 0) {
      return;
    }
    log.info("{}: {} to do", step, total);
    if (show == Show.BAR) {
      bar = bar();
    } else {
      tell("progress.begin", name(), total);
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName(name())
        .setInitialMax(total)
        .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
        .setUpdateIntervalMillis((int) REFRESH.toMillis())
        .showSpeed()
        .build();
  }

  public void advance(int items) {
    int before = done;
    done += items;
    if (bar != null) {
      bar.stepTo(done);
    }
    if (done / STRIDE > before / STRIDE || done == total) {
      log.info("{}: {} of {}", step, done, total);
      if (bar == null) {
        tell("progress.done", name(), done, total);
      }
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
