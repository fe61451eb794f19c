package org.gongkai.job.ending;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gongkai.job.request.Options;

/** Times as the clocks of the office have them; ids of runs are in UTC. */
final class OfficeTime {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Options.CHINA);

  private OfficeTime() {}

  static String text(Instant instant) {
    return TIME.format(instant);
  }
}
