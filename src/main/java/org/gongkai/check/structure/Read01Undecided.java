package org.gongkai.check.structure;

import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** READ-01: figures that can be read in more than one way, or cells that cannot be told apart. */
final class Read01Undecided extends ObservationCheck {

  Read01Undecided() {
    super("READ-01", Severity.WARNING, Observation.Kind.READINGS, Observation.Kind.LINE_UNDECIDED);
  }

  @Override
  Phrase evidence(Observation observation, Places places) {
    if (observation.printed().isBlank()) {
      return Phrase.of("READ-01.nothing");
    }
    return observation.expected().isEmpty()
        ? Phrase.of("READ-01.undecided", observation.printed())
        : Phrase.of("READ-01.readings", observation.printed(), observation.expected());
  }
}
