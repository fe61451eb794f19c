package org.gongkai.check.structure;

import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** READ-02: a figure recovered from digits run together, with what proves it. */
final class Read02Recovered extends ObservationCheck {

  Read02Recovered() {
    super("READ-02", Severity.INFO, Observation.Kind.RECOVERED);
  }

  @Override
  Phrase evidence(Observation observation, Places places) {
    return Phrase.of("READ-02.proof", observation.printed(), observation.expected());
  }
}
