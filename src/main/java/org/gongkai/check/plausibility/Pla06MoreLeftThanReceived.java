package org.gongkai.check.plausibility;

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

/** PLA-06: more requests left for next year than were received in this one. */
final class Pla06MoreLeftThanReceived extends Check implements ReportCheck {

  private static final CellKey LEFT = ReportCells.requests("carried_out");
  private static final CellKey RECEIVED = ReportCells.requests("received_new");

  Pla06MoreLeftThanReceived() {
    super("PLA-06", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Optional<BigDecimal> left = context.number(LEFT);
    Optional<BigDecimal> received = context.number(RECEIVED);
    return left.isPresent() && received.isPresent() && left.get().compareTo(received.get()) > 0
        ? List.of(
            note(left.get(), received.get())
                .about(LEFT)
                .printed(left.get().toPlainString())
                .showing(context, List.of(RECEIVED, LEFT)))
        : List.of();
  }
}
