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

/** A rule about 行政事业性收费, which the form of 2021 counts in 万元. */
abstract class FeeCheck extends Check implements ReportCheck {

  private static final CellKey FEES = ReportCells.disclosure("fees", "amount");

  FeeCheck(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  public final List<FindingDraft> review(ReportContext context) {
    return context
        .number(FEES)
        .filter(fee -> fee.signum() > 0)
        .flatMap(fee -> judge(fee, context.before().number(FEES), context))
        .map(note -> note.about(FEES).showing(context, List.of(FEES)))
        .stream()
        .toList();
  }

  /**
   * What the rule has to say.
   *
   * @param fee of this year, above zero
   * @param before of the year before; empty where it is not known
   */
  abstract Optional<FindingDraft> judge(
      BigDecimal fee, Optional<BigDecimal> before, ReportContext context);
}
