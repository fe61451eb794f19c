package org.gongkai.check.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.ReportCells;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.Threshold;
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
  public List<FindingDraft> review(ReportContext dossier) {
    return Stream.of(
            dossier.column(ReportCells.DISCLOSURE, "decisions"),
            dossier.column(ReportCells.DISCLOSURE, "issued"),
            dossier.column(ReportCells.REQUESTS, ReportCells.TOTAL),
            dossier.column(ReportCells.CASES, ReportCells.TOTAL))
        .flatMap(List::stream)
        .flatMap(cell -> judge(cell, dossier).stream())
        .toList();
  }

  private Optional<FindingDraft> judge(CellKey cell, ReportContext dossier) {
    Optional<BigDecimal> now = dossier.number(cell);
    Optional<BigDecimal> before = dossier.before().number(cell);
    return now.isPresent() && before.isPresent() && jumps(now.get(), before.get(), dossier)
        ? Optional.of(
            note(dossier.places().of(cell), before.get(), now.get())
                .about(cell)
                .printed(now.get().toPlainString())
                .showing(dossier, List.of(cell))
                .showingBefore(dossier, cell))
        : Optional.empty();
  }

  private static boolean jumps(BigDecimal now, BigDecimal before, ReportContext dossier) {
    BigDecimal larger = now.max(before);
    BigDecimal smaller = now.min(before);
    return smaller.signum() == 0
        ? larger.compareTo(dossier.threshold(FROM_ZERO)) >= 0
        : smaller.compareTo(dossier.threshold(FLOOR)) >= 0
            && larger.divide(smaller, 4, RoundingMode.HALF_UP).compareTo(dossier.threshold(RATIO))
                > 0;
  }
}
