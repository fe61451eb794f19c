package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** READ-02: figures of a table recovered from digits run together, line by line as evidence. */
final class Read02Recovered extends ObservationCheck {

  Read02Recovered() {
    super("READ-02", Severity.INFO, Observation.Kind.RECOVERED);
  }

  @Override
  CellKey place(Observation observation, CellPlaces places) {
    return table(observation);
  }

  /** Names the lines; how each was read is the evidence. */
  @Override
  FindingDraft told(
      Phrase place, List<Observation> seen, List<Phrase> evidence, CellPlaces places) {
    List<Phrase> lines =
        seen.stream().map(observation -> line(observation, places)).distinct().toList();
    return note(place, Phrase.few(lines));
  }

  private static Phrase line(Observation observation, CellPlaces places) {
    CellKey key = key(observation);
    return key.category().isEmpty()
        ? Phrase.of("READ-02.figures", observation.printed(), observation.expected())
        : Phrase.of("READ-02.line", places.line(key));
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    Phrase line = line(observation, places);
    return key(observation).category().isEmpty()
        ? line
        : Phrase.of("READ-02.proof", line, observation.printed(), observation.expected());
  }
}
