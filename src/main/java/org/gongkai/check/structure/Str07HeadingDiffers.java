package org.gongkai.check.structure;

import org.gongkai.check.context.CellPlaces;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-07: section headings in other words than the form's; one finding a report. */
final class Str07HeadingDiffers extends ObservationCheck {

  Str07HeadingDiffers() {
    super(
        "STR-07",
        Severity.WARNING,
        Observation.Kind.HEADING_ALIAS,
        Observation.Kind.HEADING_UNKNOWN);
  }

  @Override
  CellKey place(Observation observation, CellPlaces places) {
    return Finding.NO_CELL;
  }

  @Override
  Severity weight(Observation observation) {
    return observation.kind() == Observation.Kind.HEADING_ALIAS ? Severity.INFO : severity();
  }
}
