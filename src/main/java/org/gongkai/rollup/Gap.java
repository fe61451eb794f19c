package org.gongkai.rollup;

/**
 * A table of a report that was handed in and stands, but gives the district's sums nothing or not
 * everything: it is not in the report, or could not be read. Whoever shows a sum of the table names
 * the agency beside it, for the report counts as received all the same.
 *
 * @param section the statutory table
 * @param cells how many cells of it are lacking
 * @param isWhole whether no figure of it is in the sums
 */
public record Gap(
    String district, String agencyCode, int year, String section, int cells, boolean isWhole) {}
