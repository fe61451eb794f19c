package org.gongkai.check.structure;

import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Phrase;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-10: lines or columns of the form are missing in a table; one finding a table lists them. */
final class Str10LinesMissing extends ObservationCheck {

  Str10LinesMissing() {
    super("STR-10", Severity.ERROR, Observation.Kind.LINE_MISSING, Observation.Kind.COLUMN_MISSING);
  }

  @Override
  CellKey place(Observation observation, CellPlaces places) {
    return ReportCells.table(key(observation).section());
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return Phrase.of("STR-10." + observation.kind(), label(observation, places));
  }

  private static String label(Observation observation, CellPlaces places) {
    if (!observation.expected().isEmpty()) {
      return observation.expected();
    }
    boolean isLine = observation.kind() == Observation.Kind.LINE_MISSING;
    return isLine ? places.line(key(observation)) : places.column(key(observation));
  }
}
