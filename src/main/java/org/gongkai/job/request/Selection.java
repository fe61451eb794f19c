package org.gongkai.job.request;

import org.jspecify.annotations.Nullable;

/**
 * What an edition is about. Everything is always read, checked and summed, since a figure needs its
 * neighbours; a selection only leaves rows out of the files.
 *
 * @param fromYear first report year
 * @param toYear last report year
 * @param agencyCode the only agency, or null for all
 * @param office code or name of the office that it is of, with all below, or null for all
 */
public record Selection(
    int fromYear, int toYear, @Nullable String agencyCode, @Nullable String office) {

  public static final Selection ALL = new Selection(0, 9999, null);

  /** Years and agencies of any office. */
  public Selection(int fromYear, int toYear, @Nullable String agencyCode) {
    this(fromYear, toYear, agencyCode, null);
  }

  /** Whether nobody has asked for certain years. */
  public boolean isAllYears() {
    return fromYear == ALL.fromYear && toYear == ALL.toYear;
  }

  public boolean holdsYear(int year) {
    return fromYear <= year && year <= toYear;
  }

  /** The years as they are asked for, {@code 2021-2023}; empty for all. */
  String years() {
    return isAllYears() ? "" : fromYear + "-" + toYear;
  }

  /** Whether the rows of an agency are in; those of a district alone have the code {@code ""}. */
  public boolean holdsAgency(String code) {
    return agencyCode == null || agencyCode.equals(code);
  }
}
