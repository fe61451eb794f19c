package org.gongkai.rollup;

/**
 * Whose figures of which two years are compared.
 *
 * @param agencyCode the agency, or empty for the district
 * @param sameAgencies whether the figures of both years come from the same agencies
 */
record YearPair(
    String district, String agencyCode, int previousYear, int year, boolean sameAgencies) {

  YearPair {
    if (previousYear != year - 1) {
      throw new IllegalArgumentException(previousYear + " does not come before " + year);
    }
  }
}
