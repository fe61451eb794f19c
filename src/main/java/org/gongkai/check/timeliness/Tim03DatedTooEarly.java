package org.gongkai.check.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/**
 * TIM-03: the report is dated before the year it reports on was over, although its figures are
 * those of 31 December (国办公开办函〔2021〕30号).
 */
final class Tim03DatedTooEarly extends Check implements ReportCheck {

  Tim03DatedTooEarly() {
    super("TIM-03", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    LocalDate after = LocalDate.of(context.year() + 1, 1, 1);
    return context.report().observations().stream()
        .filter(seen -> seen.kind() == Observation.Kind.DATED)
        .map(Observation::printed)
        .filter(day -> day.compareTo(after.toString()) < 0) // ISO dates are ordered as texts
        .distinct()
        .map(
            day ->
                note(context.year(), DistrictContext.date(LocalDate.parse(day)))
                    .printed(day)
                    .computed(List.of(after.toString())))
        .toList();
  }
}
