package org.gongkai.reader;

import java.time.Duration;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;

/**
 * The moment by which the reading of a file must be over: asked inside every long loop, and by
 * whoever waits for the reading. Safe to use from many threads.
 */
public final class Deadline {

  private final long begin = System.nanoTime();
  private volatile long granted;

  private Deadline(Duration time) {
    this.granted = time.toNanos();
  }

  public static Deadline in(Duration time) {
    return new Deadline(time);
  }

  /** The time left; zero when there is none. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanosLeft()));
  }

  private long nanosLeft() {
    return granted - (System.nanoTime() - begin);
  }

  /** Grants a file so much time in all, from the beginning, if it had less. */
  public void extend(Duration time) {
    granted = Math.max(granted, time.toNanos());
  }

  /**
   * Goes on while there is time, and nobody has given up waiting.
   *
   * @throws RefusedException when there is none left
   */
  public void check() {
    if (nanosLeft() <= 0 || Thread.currentThread().isInterrupted()) {
      throw new RefusedException(rejection());
    }
  }

  /** Says how much time there was. */
  public Rejection rejection() {
    return new Rejection(Reason.TIMED_OUT, Long.toString(granted / 1_000_000_000));
  }
}
