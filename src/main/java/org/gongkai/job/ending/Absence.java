package org.gongkai.job.ending;

import java.time.LocalDate;
import org.gongkai.model.Coverage;

/** How an expected report that does not count is absent. */
enum Absence {
  /** Nothing came by the deadline. */
  LATE,
  /** Nothing has come, and there is still time. */
  AWAITED,
  /** A file came that is no report. */
  UNUSABLE;

  /**
   * Of a report that is not received.
   *
   * @param day on which deadlines are judged
   */
  static Absence of(Coverage coverage, LocalDate day) {
    if (coverage.status() == Coverage.Status.REJECTED) {
      return UNUSABLE;
    }
    return day.isAfter(coverage.due()) ? LATE : AWAITED;
  }
}
