package org.gongkai.check.district;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.model.Severity;

/** ROL-04: reports of members are missing or rejected, so the district's sum is partial. */
final class Rol04PartialSum extends Check implements DistrictCheck {

  Rol04PartialSum() {
    super("ROL-04", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    List<String> absent = context.absent();
    return absent.isEmpty() ? List.of() : List.of(partial(context, absent));
  }

  /** Until the reports are due, that some are missing is no more than worth knowing. */
  private FindingDraft partial(DistrictContext context, List<String> absent) {
    int expected = context.expected().size();
    int received = expected - absent.size();
    FindingDraft draft =
        received == 0
            ? noteOf("nobody", context.year(), expected, due(context))
            : note(context.year(), expected, received, absent);
    boolean isDue = context.isOver(context.expected().get(0).due());
    return (isDue ? draft : draft.weighing(Severity.INFO)).printed(received + "/" + expected);
  }

  private static Object due(DistrictContext context) {
    return DistrictContext.date(context.expected().get(0).due());
  }
}
