package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The books that an agency carries over from the year before: its own report, and its predecessor's
 * where it has just taken over from one.
 *
 * @param reports the reports that are there
 * @param complete whether none is missing
 * @param due whether there are any books to carry over: not for a new agency, nor before 2019
 */
record YearBefore(List<Report> reports, boolean complete, boolean due) {

  /** The first year of the statutory tables. */
  private static final int FIRST_YEAR = 2019;

  YearBefore {
    reports = List.copyOf(reports);
  }

  /**
   * Collects the books before a year.
   *
   * @param own the agency's report of the year before, if there is one
   * @param predecessor the agency it took over from, if there is one
   * @param taken that one's report of the year before, if there is one
   */
  static YearBefore of(
      int year,
      Agency agency,
      @Nullable Report own,
      @Nullable Agency predecessor,
      @Nullable Report taken) {
    int before = year - 1;
    boolean closed =
        predecessor != null && predecessor.isActiveIn(before) && !predecessor.isActiveIn(year);
    boolean ownDue = agency.isActiveIn(before) && (own != null || taken == null);
    boolean takenDue = closed || (own == null && taken != null);
    List<Report> reports = new ArrayList<>();
    if (own != null) {
      reports.add(own);
    }
    if (takenDue && taken != null) {
      reports.add(taken);
    }
    boolean complete = !(ownDue && own == null) && !(takenDue && taken == null);
    return new YearBefore(
        reports, complete && !reports.isEmpty(), before >= FIRST_YEAR && (ownDue || takenDue));
  }

  /** The figure of the year before; empty unless every report is there and gives a number. */
  Optional<BigDecimal> number(CellKey cell) {
    if (!complete) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Report report : reports) {
      Optional<BigDecimal> number = number(report, cell);
      if (number.isEmpty()) {
        return number;
      }
      sum = sum.add(number.get());
    }
    return Optional.of(sum);
  }

  private static Optional<BigDecimal> number(Report report, CellKey cell) {
    return report.facts().stream()
        .filter(fact -> fact.cell().equals(cell))
        .findFirst()
        .map(Fact::quantity)
        .flatMap(quantity -> quantity.number());
  }
}
