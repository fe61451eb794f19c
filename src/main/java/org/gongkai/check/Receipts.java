package org.gongkai.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.gongkai.model.Coverage;

/**
 * What a district has received for one year.
 *
 * @param expected one entry an agency that is to report
 * @param asOf the day on which it is judged
 */
record Receipts(int year, List<Coverage> expected, LocalDate asOf) {

  /** The day by which departments and townships hand in and publish (Article 49 of the 条例). */
  LocalDate deadline() {
    return LocalDate.of(year + 1, Month.JANUARY, 31);
  }

  /** Whether the deadline has gone by. */
  boolean isDue() {
    return asOf.isAfter(deadline());
  }
}
