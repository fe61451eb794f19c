package org.gongkai.check.plausibility;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** A rule that notes requests denied for a reason for which the office expects papers. */
abstract class DenialCheck extends Check implements ReportCheck {

  private final CellKey cell;

  /**
   * Sets up the rule.
   *
   * @param reason last part of the line's code in table 三
   */
  DenialCheck(String id, String reason) {
    super(id, Severity.INFO);
    cell = ReportCells.requests("result.denied." + reason);
  }

  @Override
  public final List<FindingDraft> review(ReportContext context) {
    return context
        .number(cell)
        .filter(number -> number.signum() > 0 && isUnusual(context))
        .map(
            number ->
                note(number)
                    .about(cell)
                    .printed(number.toPlainString())
                    .showing(context, List.of(cell)))
        .stream()
        .toList();
  }

  /** Whether such a denial is worth a note for this agency. */
  boolean isUnusual(ReportContext context) {
    return true;
  }
}
