package org.gongkai.check.district;

import java.util.List;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.DistrictCheck;
import org.gongkai.check.dossier.DistrictDossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.model.Severity;

/** ROL-04: reports of members are missing or rejected, so the district's sum is partial. */
final class Rol04PartialSum extends Check implements DistrictCheck {

  Rol04PartialSum() {
    super("ROL-04", Severity.WARNING);
  }

  @Override
  public List<Note> review(DistrictDossier dossier) {
    List<String> absent = dossier.absent();
    int expected = dossier.expected().size();
    int received = expected - absent.size();
    return absent.isEmpty()
        ? List.of()
        : List.of(
            note(dossier.year(), expected, received, absent).printed(received + "/" + expected));
  }
}
