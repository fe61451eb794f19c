package org.gongkai.check.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** A rule that finds some results of requests to be an unusually large part of all. */
abstract class ShareCheck extends Check implements ReportCheck {

  private static final CellKey ALL = ReportCells.requests("result.total");

  private final Threshold share;
  private final Threshold floor;

  /**
   * Sets up the rule with thresholds of its own.
   *
   * @param share the part of all results above which it speaks, 0 to 1
   * @param floor how many results there must be for a part to mean anything
   */
  ShareCheck(String id, Severity severity, String share, String floor) {
    super(id, severity);
    this.share = Threshold.of(id + ".share", share);
    this.floor = Threshold.of(id + ".floor", floor);
  }

  @Override
  public final List<Threshold> thresholds() {
    return List.of(share, floor);
  }

  /**
   * What the rule says of some results together.
   *
   * @param parts their cells in the total column
   */
  final Optional<FindingDraft> judge(Object name, List<CellKey> parts, ReportContext context) {
    Optional<BigDecimal> all =
        context.number(ALL).filter(n -> n.compareTo(context.threshold(floor)) >= 0);
    BigDecimal some =
        parts.stream()
            .flatMap(cell -> context.number(cell).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return all.filter(total -> some.compareTo(total.multiply(context.threshold(share))) > 0)
        .map(total -> note(name, some, total, percent(some, total)).showing(context, parts));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal all) {
    return part.movePointRight(2).divide(all, 1, RoundingMode.HALF_UP);
  }
}
