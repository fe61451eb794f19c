package org.gongkai.model;

import java.util.Comparator;

/** Says which report is meant: the agency by its roster code, and the year it reports on. */
public record ReportKey(String agencyCode, int year) implements Comparable<ReportKey> {

  private static final Comparator<ReportKey> ORDER =
      Comparator.comparing(ReportKey::agencyCode).thenComparingInt(ReportKey::year);

  @Override
  public int compareTo(ReportKey other) {
    return ORDER.compare(this, other);
  }

  /** The same agency one year earlier. */
  public ReportKey previousYear() {
    return new ReportKey(agencyCode, year - 1);
  }
}
