package org.gongkai.check.years;

import java.util.List;
import org.gongkai.check.context.CarryOver;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.Severity;

/** CON-01: the requests that last year left over are those that this year took over. */
final class Con01RequestsCarriedOver extends Check implements ReportCheck {

  Con01RequestsCarriedOver() {
    super("CON-01", Severity.ERROR);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return CarryOver.find(context, ReportCells.TOTAL).stream()
        .filter(CarryOver::isBroken)
        .map(over -> over.prove(note(over.stated(), over.leftOver()), context))
        .toList();
  }
}
