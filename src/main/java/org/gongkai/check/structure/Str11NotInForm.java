package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ResponsibleParty;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * STR-11: lines or columns that no form has; their figures are not counted. Where a table has
 * several, a form may be in force that nobody has told the program of.
 */
final class Str11NotInForm extends ObservationCheck {

  Str11NotInForm() {
    super(
        "STR-11", Severity.WARNING, Observation.Kind.LINE_UNKNOWN, Observation.Kind.COLUMN_UNKNOWN);
  }

  @Override
  CellKey place(Observation observation, CellPlaces places) {
    return table(observation);
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return Phrase.of("STR-11." + observation.kind(), observation.printed());
  }

  @Override
  FindingDraft told(
      Phrase place, List<Observation> seen, List<Phrase> evidence, CellPlaces places) {
    FindingDraft draft = super.told(place, seen, evidence, places);
    return mayBeNewForm(seen) ? draft.suggesting(Phrase.of("STR-11.new-form")) : draft;
  }

  private static boolean mayBeNewForm(List<Observation> seen) {
    return seen.stream()
            .map(Observation::printed)
            .filter(printed -> !printed.isBlank())
            .distinct()
            .count()
        > 1;
  }

  /** Figures that stand below or beside no words have lost them in our hands. */
  @Override
  @Nullable ResponsibleParty blame(List<Observation> seen) {
    return wordless(seen);
  }
}
