package org.gongkai.sample.district;

import java.util.SortedMap;
import org.gongkai.sample.report.SampleReport;

/** Plants faults in the reports of an agency. */
final class FaultPlanter {

  private FaultPlanter() {}

  /** Plants a fault in the report of a year, and in later ones where it lasts. */
  static void plant(Fault fault, SortedMap<Integer, SampleReport> reports, int year) {
    if (fault == Fault.STOCK) {
      reports.tailMap(year).replaceAll((later, report) -> FigureFaults.stock(report));
    } else if (fault.isInReport()) {
      reports.computeIfPresent(year, (same, report) -> planted(fault, report));
    }
  }

  private static SampleReport planted(Fault fault, SampleReport report) {
    return switch (fault) {
      case ROW_SUM -> FigureFaults.rowSum(report);
      case RESULT_TOTAL -> FigureFaults.resultTotal(report);
      case BALANCE -> FigureFaults.balance(report);
      case REVIEW_TOTAL -> FigureFaults.reviewTotal(report);
      case CARRY_OVER -> FigureFaults.carryOver(report);
      case DECIMAL_COUNT -> FigureFaults.decimalCount(report);
      case NEGATIVE_COUNT -> FigureFaults.negativeCount(report);
      case FEE_IN_YUAN -> FigureFaults.feeInYuan(report);
      case MISSING_LINE -> LineFaults.missing(report);
      case CONTRADICTED_LINE -> LineFaults.contradicted(report);
      case UNKNOWN_LINE -> LineFaults.unknown(report);
      default -> throw new IllegalArgumentException("not in a report: " + fault);
    };
  }
}
