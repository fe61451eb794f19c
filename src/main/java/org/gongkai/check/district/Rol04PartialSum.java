package org.gongkai.check.district;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.model.Coverage;
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

  /** Of reports that are not due, or not asked for, it is no more than worth knowing. */
  private FindingDraft partial(DistrictContext context, List<String> absent) {
    Coverage any = context.expected().get(0);
    int expected = context.expected().size();
    int received = expected - absent.size();
    FindingDraft draft = draft(context, expected, received, absent);
    boolean isWaitedFor = any.isAsked() && context.isOver(any.due());
    return (isWaitedFor ? draft : draft.weighing(Severity.INFO)).printed(received + "/" + expected);
  }

  private FindingDraft draft(
      DistrictContext context, int expected, int received, List<String> absent) {
    if (!context.expected().get(0).isAsked()) {
      return noteOf("stray", context.year(), expected, received);
    }
    return received == 0
        ? noteOf("nobody", context.year(), expected, due(context))
        : note(context.year(), expected, received, absent);
  }

  private static Object due(DistrictContext context) {
    return DistrictContext.date(context.expected().get(0).due());
  }
}
