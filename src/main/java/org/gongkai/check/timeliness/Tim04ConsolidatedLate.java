package org.gongkai.check.timeliness;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/**
 * TIM-04: the district's own report is late. Counties have until 20 February, cities until 10
 * March, provinces until 31 March (国办公开办函〔2021〕30号); the last is the outer limit of Article 49 of
 * the 条例 for all, after which it is an error. Where it has not come it is only noted: the office
 * may well be at work on it, with these very figures.
 */
final class Tim04ConsolidatedLate extends Check implements DistrictCheck {

  Tim04ConsolidatedLate() {
    super("TIM-04", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    return context.review().consolidated().stream()
        .flatMap(coverage -> judge(coverage, context).stream())
        .toList();
  }

  private Optional<FindingDraft> judge(Coverage coverage, DistrictContext context) {
    boolean isLacking = coverage.status() != Coverage.Status.RECEIVED;
    if (isLacking && coverage.isAsked() && context.isOver(coverage.due())) {
      return Optional.of(
          noteOf("missing", coverage.year(), DistrictContext.date(coverage.due()))
              .of(coverage.agency().code())
              .weighing(Severity.INFO));
    }
    boolean isLate = coverage.isOnTime().filter(onTime -> !onTime).isPresent();
    return isLate && !Tim05DatesUnreliable.isArchive(coverage, context)
        ? Optional.of(late(coverage))
        : Optional.empty();
  }

  private FindingDraft late(Coverage coverage) {
    LocalDate received = Objects.requireNonNull(coverage.receipt().received());
    LocalDate limit = LocalDate.of(coverage.year() + 1, Month.MARCH, 31);
    return note(
            coverage.year(), DistrictContext.date(coverage.due()), DistrictContext.date(received))
        .of(coverage.agency().code())
        .weighing(received.isAfter(limit) ? Severity.ERROR : severity())
        .printed(received.toString())
        .computed(List.of(coverage.due().toString()));
  }
}
