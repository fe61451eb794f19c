package org.gongkai.reader.pdf;

import java.time.Duration;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.RefusedException;

/** The moment by which the reading of a file must be over; asked inside every long loop. */
final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /**
   * Goes on while there is time.
   *
   * @throws RefusedException when there is none left
   */
  void check() {
    if (left().isZero()) {
      throw new RefusedException(Reason.TOO_COMPLEX, "time");
    }
  }
}
