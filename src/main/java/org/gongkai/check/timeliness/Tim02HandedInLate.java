package org.gongkai.check.timeliness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/**
 * TIM-02: a run after the deadline (Article 49 of the 条例) did not see the report yet, whatever date
 * is on the page. Where none looked then, or so long after that it looks like an archive moved in,
 * TIM-05 speaks instead.
 */
final class Tim02HandedInLate extends Check implements DistrictCheck {

  Tim02HandedInLate() {
    super("TIM-02", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    return context.expected().stream()
        .filter(coverage -> coverage.isOnTime().filter(onTime -> !onTime).isPresent())
        .filter(coverage -> !Tim05DatesUnreliable.isArchive(coverage, context))
        .map(this::late)
        .toList();
  }

  private FindingDraft late(Coverage coverage) {
    LocalDate received = Objects.requireNonNull(coverage.receipt().received());
    return note(
            coverage.year(),
            DistrictContext.date(coverage.due()),
            DistrictContext.date(received),
            ChronoUnit.DAYS.between(coverage.due(), received))
        .of(coverage.agency().code())
        .printed(received.toString())
        .computed(List.of(coverage.due().toString()))
        .blaming(Origin.REPORT, Phrase.of("origin.late"));
  }
}
