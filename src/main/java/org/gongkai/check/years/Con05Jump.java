package org.gongkai.check.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * CON-05: a figure many times last year's or a small part of it. The total column of table 三, the
 * totals of table 四 and what table 二 counts as of the year are looked at.
 */
final class Con05Jump extends Check implements ReportCheck {

  private static final Threshold RATIO = Threshold.of("CON-05.ratio", "5");
  private static final Threshold FLOOR = Threshold.of("CON-05.floor", "20");
  private static final Threshold FROM_ZERO = Threshold.of("CON-05.from-zero", "50");

  Con05Jump() {
    super("CON-05", Severity.INFO);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(RATIO, FLOOR, FROM_ZERO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return Stream.of(
            context.column(ReportCells.DISCLOSURE, "decisions"),
            context.column(ReportCells.DISCLOSURE, "issued"),
            context.column(ReportCells.REQUESTS, ReportCells.TOTAL),
            context.column(ReportCells.CASES, ReportCells.TOTAL))
        .flatMap(List::stream)
        .flatMap(cell -> judge(cell, context).stream())
        .toList();
  }

  private Optional<FindingDraft> judge(CellKey cell, ReportContext context) {
    Optional<BigDecimal> now = context.number(cell);
    Optional<BigDecimal> before = context.before().number(cell);
    return now.isPresent() && before.isPresent() && jumps(now.get(), before.get(), context)
        ? Optional.of(
            note(context.places().of(cell), before.get(), now.get())
                .about(cell)
                .printed(now.get().toPlainString())
                .showing(context, List.of(cell))
                .showingBefore(context, cell))
        : Optional.empty();
  }

  private static boolean jumps(BigDecimal now, BigDecimal before, ReportContext context) {
    BigDecimal larger = now.max(before);
    BigDecimal smaller = now.min(before);
    return smaller.signum() == 0
        ? larger.compareTo(context.threshold(FROM_ZERO)) >= 0
        : smaller.compareTo(context.threshold(FLOOR)) >= 0
            && larger.divide(smaller, 4, RoundingMode.HALF_UP).compareTo(context.threshold(RATIO))
                > 0;
  }
}
