package org.gongkai.check.years;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.CarryOver;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.Severity;

/**
 * CON-02: the same as CON-01 for each kind of applicant. Silent where CON-01 already speaks: a
 * wrong total and a wrong column are usually one mistake.
 */
final class Con02ColumnsCarriedOver extends Check implements ReportCheck {

  Con02ColumnsCarriedOver() {
    super("CON-02", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    if (CarryOver.find(context, ReportCells.TOTAL).filter(CarryOver::isBroken).isPresent()) {
      return List.of();
    }
    return context.line(ReportCells.REQUESTS, "carried_in").stream()
        .map(cell -> CarryOver.find(context, cell.measure()))
        .flatMap(Optional::stream)
        .filter(CarryOver::isBroken)
        .map(over -> broken(over, context))
        .toList();
  }

  private FindingDraft broken(CarryOver over, ReportContext context) {
    FindingDraft draft = note(context.places().column(over.cell()), over.stated(), over.leftOver());
    return over.prove(draft, context);
  }
}
