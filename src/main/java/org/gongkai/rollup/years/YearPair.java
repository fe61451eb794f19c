package org.gongkai.rollup.years;

/**
 * Whose figures of which two years are compared.
 *
 * @param agencyCode the agency, or empty for the district
 * @param sameReports whether the reports of the same agencies are in
 */
record YearPair(
    String district, String agencyCode, int previousYear, int year, boolean sameReports) {

  YearPair {
    if (previousYear != year - 1) {
      throw new IllegalArgumentException(previousYear + " does not come before " + year);
    }
  }

  /**
   * Whether, of the same reports, not each gives its figure to both sums; an agency's own figures
   * are its own.
   */
  boolean hasGaps(YearFigure before, YearFigure now) {
    return sameReports && agencyCode.isEmpty() && !now.hasMembersOf(before);
  }
}
