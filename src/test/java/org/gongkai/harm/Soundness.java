package org.gongkai.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Whatever bytes a file has, they give a report or a reason, in good time, and every number of the
 * report stands in the file at the place it names.
 */
final class Soundness {

  private static final Duration LONG = Duration.ofSeconds(30);

  private Soundness() {}

  static void assertSound(byte[] file) {
    Duration begin = work();

    Examined found = Examined.of(file);

    assertThat(work().minus(begin)).isLessThan(LONG);
    assertThat(found.unfounded()).isEmpty();
  }

  /** What this thread has worked; how long it waited for others is not its fault. */
  private static Duration work() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }
}
