package org.gongkai.check.structure;

import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-19: the signature or the body names another agency than the title. */
final class Str19AgencyDisagrees extends ObservationCheck {

  Str19AgencyDisagrees() {
    super("STR-19", Severity.WARNING, Observation.Kind.AGENCY_DISAGREES);
  }

  @Override
  Phrase evidence(Observation observation, Places places) {
    return Phrase.of("seen", observation.printed());
  }
}
