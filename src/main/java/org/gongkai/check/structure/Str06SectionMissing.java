package org.gongkai.check.structure;

import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Phrase;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** STR-06: a section that the form prescribes is missing; without a table it weighs less. */
final class Str06SectionMissing extends ObservationCheck {

  Str06SectionMissing() {
    super("STR-06", Severity.ERROR, Observation.Kind.SECTION_MISSING);
  }

  @Override
  CellKey place(Observation observation, CellPlaces places) {
    return ReportCells.table(places.findSection(observation.printed()).orElse(""));
  }

  @Override
  Severity weight(Observation observation) {
    return "二三四".contains(observation.printed()) ? Severity.ERROR : Severity.WARNING;
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return observation.printed().matches("[一二三四五六]")
        ? Phrase.of("STR-06.section." + observation.printed())
        : super.evidence(observation, places);
  }
}
