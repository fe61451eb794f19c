package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ResponsibleParty;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * READ-05: formulas that were never calculated, as programs leave them that only write figures. The
 * agency sees totals when it opens the file, and would not understand why they are not there.
 */
final class Read05Uncalculated extends ObservationCheck {

  Read05Uncalculated() {
    super("READ-05", Severity.ERROR, Observation.Kind.UNCALCULATED);
  }

  @Override
  CellKey place(Observation observation, CellPlaces places) {
    return table(observation);
  }

  @Override
  FindingDraft told(
      Phrase place, List<Observation> seen, List<Phrase> evidence, CellPlaces places) {
    return note(place, evidence.size(), Phrase.few(evidence));
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return Phrase.of("READ-05.line", places.line(key(observation)));
  }

  @Override
  @Nullable ResponsibleParty blame(List<Observation> seen) {
    return ResponsibleParty.of(Origin.REPORT, "uncalculated");
  }
}
