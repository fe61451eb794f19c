package org.gongkai.check.cells;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/** A rule about the figure in a single cell. */
abstract class CellCheck extends Check implements ReportCheck {

  CellCheck(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  public final List<FindingDraft> review(ReportContext context) {
    return context.cells().stream()
        .filter(cell -> offends(cell, context))
        .map(
            cell ->
                note(context.places().of(cell.key()), cell.printed())
                    .about(cell.key())
                    .printed(cell.printed()))
        .toList();
  }

  abstract boolean offends(QuotedCell cell, ReportContext context);
}
