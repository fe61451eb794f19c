package org.gongkai.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is remembered.
 *
 * @param run its id
 * @param started when it started, or null for a run of an older program
 * @param files what it met in the input folder, or null likewise
 * @param ending how it ended, or null when it was killed
 */
public record PastRun(
    String run, @Nullable Instant started, @Nullable Files files, @Nullable Ending ending) {

  /** How a run may end by itself. */
  public enum Result {
    PUBLISHED,
    NOTHING_NEW,
    CHECKED,
    STOPPED,
    FAILED,
    /** Called wrongly, or with files of the office that cannot be used. */
    REFUSED,
    /** Another run was at work. */
    BUSY
  }

  /**
   * What lay in the input folder, beside what the ledger knew.
   *
   * @param again changed
   * @param reread the same, and read again for other reasons
   */
  public record Files(long added, long again, long reread, long gone, long unchanged) {}

  /**
   * How a run ended.
   *
   * @param counts what the edition holds, or null where it was not looked through
   */
  public record Ending(Instant when, Result result, @Nullable Counts counts) {}

  /** An edition in numbers; findings by severity, those that the office has not decided about. */
  public record Counts(long rejected, long facts, long errors, long warnings, long notes) {}
}
