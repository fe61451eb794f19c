package org.gongkai.check.years;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Stock;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * CON-03: documents in force are those of last year, more by the issued, less by the repealed. The
 * form of 2019 counts what is open to the public instead (对外公开总数量), in a column of another code, so
 * that its figure can never slip in here.
 */
final class Con03DocumentsInForce extends Check implements ReportCheck {

  Con03DocumentsInForce() {
    super("CON-03", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.column(ReportCells.DISCLOSURE, "in_force").stream()
        .flatMap(
            cell ->
                Stock.find(context, cell)
                    .filter(Stock::isBroken)
                    .map(stock -> broken(cell, stock, context))
                    .stream())
        .toList();
  }

  private FindingDraft broken(CellKey cell, Stock stock, ReportContext context) {
    return note(
            context.places().line(cell),
            stock.before(),
            stock.issued(),
            stock.repealed(),
            stock.due(),
            stock.stated())
        .about(cell)
        .figures(stock.stated(), stock.due())
        .showing(context, List.of(cell.withMeasure("issued"), cell.withMeasure("repealed"), cell))
        .showingBefore(context, cell);
  }
}
