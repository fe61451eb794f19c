package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.check.context.ResponsibleParty;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;

/** STR-01: the title names no agency, or nothing in the file tells which one it is. */
final class Str01NoAgency extends ObservationCheck implements FileCheck {

  Str01NoAgency() {
    super("STR-01", Severity.WARNING, Observation.Kind.TITLE_WITHOUT_AGENCY);
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    if (file.reason() == Rejection.Reason.AGENCY_UNKNOWN) {
      return List.of(noteOf("unknown"));
    }
    return file.reason() == Rejection.Reason.AGENCY_AMBIGUOUS
        ? List.of(noteOf("ambiguous", file.detail()).printed(file.detail()))
        : List.of();
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return observation.printed().isBlank()
        ? Phrase.of("STR-01.no-title")
        : super.evidence(observation, places);
  }

  /** A report whose agency is known from elsewhere has a title, which we have not found. */
  @Override
  @Nullable ResponsibleParty blame(List<Observation> seen) {
    return wordless(seen);
  }
}
