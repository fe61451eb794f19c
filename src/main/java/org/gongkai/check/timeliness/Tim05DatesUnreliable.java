package org.gongkai.check.timeliness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/**
 * TIM-05: the report first showed so long after its deadline that an archive was moved in rather
 * than a report handed in; nothing is said about its being late.
 */
final class Tim05DatesUnreliable extends Check implements DistrictCheck {

  private static final Threshold DAYS = Threshold.of("TIM-05.days", "300");

  Tim05DatesUnreliable() {
    super("TIM-05", Severity.INFO);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(DAYS);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    return context.expected().stream()
        .filter(coverage -> isArchive(coverage, context))
        .map(
            coverage ->
                note(coverage.year(), String.valueOf(coverage.receipt().received()))
                    .of(coverage.agency().code()))
        .toList();
  }

  /** Whether a report first showed too long after its deadline to have been handed in then. */
  static boolean isArchive(Coverage coverage, DistrictContext context) {
    LocalDate received = coverage.receipt().received();
    return coverage.status() == Coverage.Status.RECEIVED
        && received != null
        && BigDecimal.valueOf(ChronoUnit.DAYS.between(coverage.due(), received))
                .compareTo(context.threshold(DAYS))
            > 0;
  }
}
