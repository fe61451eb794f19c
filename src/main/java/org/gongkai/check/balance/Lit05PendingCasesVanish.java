package org.gongkai.check.balance;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** LIT-05: cases pending at the end of last year, and nothing at all in the group this year. */
final class Lit05PendingCasesVanish extends Check implements ReportCheck {

  Lit05PendingCasesVanish() {
    super("LIT-05", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return ReportCells.CASE_GROUPS.stream()
        .filter(group -> isAllZero(context.line(ReportCells.CASES, group), context))
        .flatMap(
            group ->
                context.before().number(ReportCells.cases(group, "pending")).stream()
                    .filter(pending -> pending.signum() > 0)
                    .map(pending -> vanished(group, pending, context)))
        .toList();
  }

  private FindingDraft vanished(String group, BigDecimal pending, ReportContext context) {
    CellKey total = ReportCells.cases(group, ReportCells.TOTAL);
    return note(context.places().line(total), pending)
        .about(total)
        .printed("0")
        .showing(context, context.line(ReportCells.CASES, group))
        .showingBefore(context, ReportCells.cases(group, "pending"));
  }

  private static boolean isAllZero(List<CellKey> cells, ReportContext context) {
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(cell -> context.number(cell).filter(n -> n.signum() == 0).isPresent());
  }
}
