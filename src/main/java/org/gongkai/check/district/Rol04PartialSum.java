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
  public List<FindingDraft> review(DistrictContext dossier) {
    List<String> absent = dossier.absent();
    return absent.isEmpty() ? List.of() : List.of(partial(dossier, absent));
  }

  /** Until the reports are due, that some are missing is no more than worth knowing. */
  private FindingDraft partial(DistrictContext dossier, List<String> absent) {
    int expected = dossier.expected().size();
    int received = expected - absent.size();
    FindingDraft note =
        received == 0
            ? noteOf("nobody", dossier.year(), expected, due(dossier))
            : note(dossier.year(), expected, received, absent);
    boolean isDue = dossier.isOver(dossier.expected().get(0).due());
    return (isDue ? note : note.weighing(Severity.INFO)).printed(received + "/" + expected);
  }

  private static Object due(DistrictContext dossier) {
    return DistrictContext.date(dossier.expected().get(0).due());
  }
}
