package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.rollup.ReportFigures;
import org.jspecify.annotations.Nullable;

/** The figures of one agency for a year, and for the year before where that report is there. */
final class AgencyFigures {

  /** Accepted requests below which shares say little: too few to rank beside the others. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(30);

  private final String code;
  private final ReportFigures current;
  private final @Nullable ReportFigures previous;
  private final boolean small;

  /**
   * Brings the reports of an agency together.
   *
   * @param previous the figures of the year before, or null without a report
   */
  AgencyFigures(String code, ReportFigures current, @Nullable ReportFigures previous) {
    this.code = code;
    this.current = current;
    this.previous = previous;
    small =
        find(IndicatorCatalogue.ACCEPTED)
            .map(accepted -> accepted.compareTo(SMALL) < 0)
            .orElse(true);
  }

  String code() {
    return code;
  }

  /** Whether fewer than 30 requests are known to have been accepted. */
  boolean isSmallSample() {
    return small;
  }

  Optional<BigDecimal> find(Formula formula) {
    return formula.evaluate(this::find);
  }

  /** Whether the agency's forms have all cells of a formula, filled in or not. */
  boolean has(Formula formula) {
    return formula.operands().allMatch(this::has);
  }

  private Optional<BigDecimal> find(Operand operand) {
    ReportFigures report = report(operand);
    return report == null ? Optional.empty() : report.find(operand.cell());
  }

  private boolean has(Operand operand) {
    ReportFigures report = report(operand);
    return report == null || report.has(operand.cell());
  }

  private @Nullable ReportFigures report(Operand operand) {
    return operand.year() == Operand.Year.CURRENT ? current : previous;
  }
}
