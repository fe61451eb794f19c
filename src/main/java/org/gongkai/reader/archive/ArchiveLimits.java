package org.gongkai.reader.archive;

import java.time.Duration;
import org.gongkai.reader.Limits;

/**
 * How much an archive may ask of the machine.
 *
 * @param members files in it, those of archives in it included
 * @param depth archives within archives, itself included
 * @param ratio how many times larger a member may be than it is packed
 * @param bytes size of a member, unpacked
 * @param total size of all members, unpacked
 * @param time for one pass through it
 */
record ArchiveLimits(int members, int depth, int ratio, int bytes, long total, Duration time) {

  static final ArchiveLimits STANDARD =
      new ArchiveLimits(
          5_000, 2, 200, Limits.STANDARD.bytes(), 1_000_000_000, Duration.ofMinutes(10));

  ArchiveLimits(int members, int depth, int ratio, int bytes, long total) {
    this(members, depth, ratio, bytes, total, Duration.ofMinutes(10));
  }

  /** Small members are let pass, however well they are packed. */
  private static final long SMALL = 1_000_000;

  /**
   * The most bytes that a member may have.
   *
   * @param packed its size in the archive
   * @param left bytes that may still be unpacked
   */
  int most(long packed, long left) {
    return (int) Math.min(Math.min(bytes, left), Math.max(SMALL, packed * ratio));
  }
}
