package org.gongkai.check.structure;

import org.gongkai.check.context.CellPlaces;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-13: labels of a table in other words than the form's, recognised all the same. */
final class Str13LabelDiffers extends ObservationCheck {

  Str13LabelDiffers() {
    super("STR-13", Severity.INFO, Observation.Kind.LABEL_ALIAS);
  }

  @Override
  CellKey place(Observation observation, CellPlaces places) {
    return table(observation);
  }
}
