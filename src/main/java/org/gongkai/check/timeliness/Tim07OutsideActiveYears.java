package org.gongkai.check.timeliness;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;

/** TIM-07: a report for a year in which the roster does not know the agency. */
final class Tim07OutsideActiveYears extends Check implements ReportCheck {

  Tim07OutsideActiveYears() {
    super("TIM-07", Severity.INFO);
  }

  @Override
  public boolean needsOffice() {
    return true;
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.agency().isActiveIn(context.year())
        ? List.of()
        : List.of(
            note(
                context.year(),
                year(context.agency().activeFrom()),
                year(context.agency().activeTo())));
  }

  private static Object year(@Nullable Integer year) {
    return year == null ? "" : year;
  }
}
