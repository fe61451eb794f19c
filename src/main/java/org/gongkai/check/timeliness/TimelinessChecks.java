package org.gongkai.check.timeliness;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that reports came, and in time. A new one is a class of its own, a line here, and its
 * words.
 */
public final class TimelinessChecks {

  private TimelinessChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Tim01NothingUsable(),
        new Tim02HandedInLate(),
        new Tim03DatedTooEarly(),
        new Tim04ConsolidatedLate(),
        new Tim05DatesUnreliable(),
        new Tim06ReportMissing(),
        new Tim07OutsideActiveYears(),
        new Tim08StrayYear());
  }
}
