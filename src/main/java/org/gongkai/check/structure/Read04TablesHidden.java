package org.gongkai.check.structure;

import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** READ-04: who opens the page sees no table; they show after a click, or are a draft. */
final class Read04TablesHidden extends ObservationCheck {

  Read04TablesHidden() {
    super("READ-04", Severity.INFO, Observation.Kind.TABLES_HIDDEN);
  }
}
