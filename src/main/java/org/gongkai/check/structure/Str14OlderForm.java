package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/**
 * STR-14: a table follows an older form than its year requires. A 2019 report without the tables is
 * let pass: 国办公开办函〔2019〕60号 only encourages them for that year.
 */
final class Str14OlderForm extends ObservationCheck implements FileCheck {

  Str14OlderForm() {
    super("STR-14", Severity.ERROR, Observation.Kind.OLDER_FORM);
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return Phrase.of("STR-14.form", observation.printed());
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return file.isOldStyle2019() ? List.of(noteOf("old-style").weighing(Severity.INFO)) : List.of();
  }
}
