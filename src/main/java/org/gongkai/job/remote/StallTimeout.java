package org.gongkai.job.remote;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Is over when something has not changed for long enough. */
final class StallTimeout {

  private final Duration length;
  private @Nullable Object seen;
  private long since;

  StallTimeout(Duration length) {
    this.length = length;
  }

  /**
   * Whether it has not changed.
   *
   * @param now what is looked at
   */
  boolean isOver(Object now) {
    if (!now.equals(seen)) {
      seen = now;
      since = System.nanoTime();
    }
    return System.nanoTime() - since > length.toNanos();
  }
}
