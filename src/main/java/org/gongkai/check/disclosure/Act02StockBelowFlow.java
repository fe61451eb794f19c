package org.gongkai.check.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * ACT-02: fewer documents in force than the year's own would leave. 现行有效 is what was there before
 * and 制发 less 废止, so last year's stock would be negative.
 */
final class Act02StockBelowFlow extends Check implements ReportCheck {

  Act02StockBelowFlow() {
    super("ACT-02", Severity.ERROR);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.column(ReportCells.DISCLOSURE, "in_force").stream()
        .flatMap(cell -> judge(cell, context).stream())
        .toList();
  }

  private Optional<FindingDraft> judge(CellKey cell, ReportContext context) {
    CellKey issued = cell.withMeasure("issued");
    CellKey repealed = cell.withMeasure("repealed");
    Optional<BigDecimal> stock = context.number(cell);
    Optional<BigDecimal> made = context.number(issued);
    Optional<BigDecimal> gone = context.number(repealed);
    if (stock.isEmpty() || made.isEmpty() || gone.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal least = made.get().subtract(gone.get());
    return stock.get().compareTo(least) >= 0
        ? Optional.empty()
        : Optional.of(
            note(context.places().line(cell), stock.get(), made.get(), gone.get(), least)
                .about(cell)
                .figures(stock.get(), least)
                .showing(context, List.of(issued, repealed, cell)));
  }
}
