package org.gongkai.job.step;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Names a run and its edition.
 *
 * @param text UTC date and time of its start, {@code 20250131-021500}, with a number behind it
 *     where that is taken
 * @param started when it started
 */
public record RunId(String text, Instant started) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The first free name for a run that starts at an instant. */
  public static RunId next(Instant start, Predicate<String> isTaken) {
    String time = TIME.format(start);
    String text = time;
    for (int i = 2; isTaken.test(text); i++) {
      text = time + "-" + i;
    }
    return new RunId(text, start);
  }
}
