package org.gongkai.check.structure;

import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-02: the title gives one year, another witness another. */
final class Str02YearDisagrees extends ObservationCheck {

  Str02YearDisagrees() {
    super("STR-02", Severity.ERROR, Observation.Kind.YEAR_DISAGREES);
  }

  @Override
  Phrase evidence(Observation observation, Places places) {
    return Phrase.of("STR-02.years", observation.printed(), observation.expected());
  }
}
