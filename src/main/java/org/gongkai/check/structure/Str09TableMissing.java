package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.gongkai.model.Severity;

/** STR-09: a statutory table is not in the report, or none of them. */
final class Str09TableMissing extends ObservationCheck implements FileCheck {

  Str09TableMissing() {
    super("STR-09", Severity.ERROR, Observation.Kind.TABLE_MISSING);
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    if (file.reason() != Rejection.Reason.NO_TABLES || file.isOldStyle2019()) {
      return List.of();
    }
    return file.observations().isEmpty()
        ? allMissing(file.places())
        : notes(file.observations(), file.places());
  }

  private List<FindingDraft> allMissing(CellPlaces places) {
    List<Observation> all =
        places.sections().stream()
            .map(section -> Observation.ofTable(Observation.Kind.TABLE_MISSING, section, "", ""))
            .toList();
    return notes(all, places);
  }
}
