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

  /** Once the agency has ended, its figures are in no sum, be they its successor's or not. */
  @Override
  public List<FindingDraft> review(ReportContext context) {
    if (context.agency().isActiveIn(context.year())) {
      return List.of();
    }
    Integer to = context.agency().activeTo();
    Object from = year(context.agency().activeFrom());
    return List.of(
        to != null && to < context.year()
            ? noteOf("ended", context.year(), from, to, context.report().source())
                .weighing(Severity.WARNING)
            : note(context.year(), from, year(to)));
  }

  private static Object year(@Nullable Integer year) {
    return year == null ? "" : year;
  }
}
