package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.dossier.FileCheck;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.check.dossier.RejectedFile;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Rejection;
import org.gongkai.model.Severity;

/** STR-19: title, signature, file name and the like do not name the same agency. */
final class Str19AgencyDisagrees extends ObservationCheck implements FileCheck {

  Str19AgencyDisagrees() {
    super(
        "STR-19", Severity.WARNING, Kind.AGENCY_DISAGREES, Kind.AGENCY_UNSEEN, Kind.AGENCY_LISTED);
  }

  @Override
  public List<Note> review(RejectedFile file) {
    return file.reason() == Rejection.Reason.AGENCY_DISPUTED
        ? List.of(noteOf("disputed", file.detail()).printed(file.detail()))
        : List.of();
  }

  @Override
  Severity weight(Observation observation) {
    return observation.kind() == Kind.AGENCY_LISTED ? Severity.INFO : severity();
  }

  @Override
  Phrase evidence(Observation observation, Places places) {
    return Phrase.of(
        "STR-19.names", Str02YearDisagrees.witness(observation), observation.printed());
  }
}
