package org.gongkai.rollup.years;

import java.util.function.Predicate;

/**
 * Whose figures of which two years are compared.
 *
 * @param agencyCode the agency, or empty for the district
 * @param sameAgencies whether the figures of a section come from the same agencies in both years
 */
record YearPair(
    String district,
    String agencyCode,
    int previousYear,
    int year,
    Predicate<String> sameAgencies) {

  YearPair {
    if (previousYear != year - 1) {
      throw new IllegalArgumentException(previousYear + " does not come before " + year);
    }
  }

  /** Whether two figures of these years come from the same agencies. */
  boolean hasSameAgencies(YearFigure before, YearFigure now) {
    return sameAgencies.test(now.cell().section()) && before.agencies() == now.agencies();
  }
}
