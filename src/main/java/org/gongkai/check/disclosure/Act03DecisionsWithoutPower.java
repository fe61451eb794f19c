package org.gongkai.check.disclosure;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * ACT-03: decisions by a body that the roster gives no power for. Never an error: several provinces
 * have handed powers of penalty to townships since 2020.
 */
final class Act03DecisionsWithoutPower extends Check implements ReportCheck {

  Act03DecisionsWithoutPower() {
    super("ACT-03", Severity.INFO);
  }

  @Override
  public boolean needsOffice() {
    return true;
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.agency().without().stream()
        .sorted()
        .map(category -> ReportCells.disclosure(category, "decisions"))
        .filter(cell -> context.number(cell).filter(n -> n.signum() > 0).isPresent())
        .map(cell -> judge(cell, context))
        .toList();
  }

  private FindingDraft judge(CellKey cell, ReportContext context) {
    String figure = context.quantity(cell).printed();
    return note(context.places().line(cell), figure)
        .about(cell)
        .printed(figure)
        .showing(context, List.of(cell));
  }
}
