package org.gongkai.check.timeliness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/**
 * TIM-05: the report first showed after its deadline, but no run looked in between, or so long
 * after that an archive was moved in rather than a report handed in; nothing is said about its
 * being late.
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
        .filter(coverage -> coverage.status() == Coverage.Status.RECEIVED)
        .filter(coverage -> coverage.receipt().isSeenAfter(coverage.due()))
        .filter(coverage -> coverage.isOnTime().isEmpty() || isArchive(coverage, context))
        .map(coverage -> unreliable(coverage, context).of(coverage.agency().code()))
        .toList();
  }

  private FindingDraft unreliable(Coverage coverage, DistrictContext context) {
    LocalDate received = Objects.requireNonNull(coverage.receipt().received());
    Phrase seen = DistrictContext.date(received);
    return isArchive(coverage, context)
        ? note(coverage.year(), seen)
        : noteOf("not-looked", coverage.year(), DistrictContext.date(coverage.due()), seen)
            .blaming(Origin.UNCLEAR, Phrase.of("origin.not-looked"));
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
