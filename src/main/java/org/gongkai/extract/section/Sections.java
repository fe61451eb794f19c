package org.gongkai.extract.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The sections, and before them what introduces the report, as number 0. */
  public List<Narrative> withIntroduction() {
    String introduction =
        preamble.stream()
            .filter(line -> line.kind() != ProseLine.Kind.GRID)
            .map(line -> line.text().strip())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return introduction.isEmpty()
        ? narratives
        : Stream.concat(Stream.of(new Narrative(0, "", introduction)), narratives.stream())
            .toList();
  }

  /** The text of a section; empty when it is missing. */
  public Optional<String> text(int number) {
    return narratives.stream()
        .filter(narrative -> narrative.number() == number)
        .map(Narrative::text)
        .findFirst();
  }
}
