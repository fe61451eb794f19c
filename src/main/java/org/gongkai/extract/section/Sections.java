package org.gongkai.extract.section;

import java.util.List;
import java.util.Optional;
import org.gongkai.extract.ProseLine;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;

/**
 * The written sections of a report.
 *
 * @param preamble the lines before the first section: title, date, introduction
 * @param narratives the sections found, by number
 * @param closing the last lines of the document, where the signature stands
 * @param observations headings in other words, missing or misnumbered
 */
public record Sections(
    List<ProseLine> preamble,
    List<Narrative> narratives,
    List<ProseLine> closing,
    List<Observation> observations) {

  public Sections {
    preamble = List.copyOf(preamble);
    narratives = List.copyOf(narratives);
    closing = List.copyOf(closing);
    observations = List.copyOf(observations);
  }

  /** The text of a section; empty when it is missing. */
  public Optional<String> text(int number) {
    return narratives.stream()
        .filter(narrative -> narrative.number() == number)
        .map(Narrative::text)
        .findFirst();
  }
}
