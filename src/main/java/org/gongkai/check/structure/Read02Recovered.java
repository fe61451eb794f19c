package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;

/** READ-02: figures of a table recovered from digits run together, line by line as evidence. */
final class Read02Recovered extends ObservationCheck {

  Read02Recovered() {
    super("READ-02", Severity.INFO, Observation.Kind.RECOVERED);
  }

  @Override
  CellKey place(Observation observation, Places places) {
    return table(observation);
  }

  /** Names the lines; how each was read is the evidence. */
  @Override
  Note told(Phrase place, List<Observation> seen, List<Phrase> evidence, Places places) {
    List<Phrase> lines =
        seen.stream().map(observation -> line(observation, places)).distinct().toList();
    return note(place, Phrase.few(lines));
  }

  private static Phrase line(Observation observation, Places places) {
    CellKey key = key(observation);
    return key.category().isEmpty()
        ? Phrase.of("READ-02.figures", observation.printed(), observation.expected())
        : Phrase.of("READ-02.line", places.line(key));
  }

  @Override
  Phrase evidence(Observation observation, Places places) {
    Phrase line = line(observation, places);
    return key(observation).category().isEmpty()
        ? line
        : Phrase.of("READ-02.proof", line, observation.printed(), observation.expected());
  }
}
