package org.gongkai.job.load;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.gongkai.intake.InputFile;
import org.gongkai.store.FileStamp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Has a file lie still for a moment before it is read. One that is still being copied shows it by
 * then, and a later change gets another date even on disks that count in steps of two seconds. A
 * fresh copy is waited for once; all others have lain longer.
 */
@Component
public class QuietPeriod {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

  private final InstantSource clock;

  /** Judges by a clock how long a file has been left alone. */
  @Autowired
  public QuietPeriod(InstantSource clock) {
    this.clock = clock;
  }

  /** Waits until the file has not been changed for long enough, by the date it was listed with. */
  public void await(FileStamp listed) {
    Instant modified = InputFile.modified(listed);
    Duration age = Duration.between(modified, clock.instant());
    // What lies further in the future was dated by a wrong clock, which tells nothing.
    if (age.abs().compareTo(LONG_ENOUGH) < 0) {
      sleep(LONG_ENOUGH.minus(age));
    }
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration.toMillis() + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
