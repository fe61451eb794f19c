package org.gongkai.check.structure;

import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-08: section numbers repeated, skipped or shifted, or a line out of its statutory place. */
final class Str08OutOfOrder extends ObservationCheck {

  Str08OutOfOrder() {
    super(
        "STR-08",
        Severity.INFO,
        Observation.Kind.SECTION_NUMBERING,
        Observation.Kind.LINE_MISPLACED);
  }
}
