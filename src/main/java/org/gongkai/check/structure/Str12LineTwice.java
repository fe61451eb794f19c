package org.gongkai.check.structure;

import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Phrase;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-12: a line stands twice; with other figures it cannot be told which of them are right. */
final class Str12LineTwice extends ObservationCheck {

  Str12LineTwice() {
    super(
        "STR-12",
        Severity.ERROR,
        Observation.Kind.LINE_CONTRADICTED,
        Observation.Kind.LINE_REPEATED);
  }

  @Override
  Severity weight(Observation observation) {
    return observation.kind() == Observation.Kind.LINE_REPEATED ? Severity.INFO : severity();
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return Phrase.of("STR-12." + observation.kind(), super.evidence(observation, places));
  }
}
