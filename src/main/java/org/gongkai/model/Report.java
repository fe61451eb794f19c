package org.gongkai.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One agency's report for one year as it was read from one file: its facts in the order of the
 * form, what was seen while reading, and its written sections.
 *
 * @param source path below the input folder, with forward slashes
 */
public record Report(
    ReportKey key,
    String source,
    List<Fact> facts,
    List<Observation> observations,
    List<Narrative> narratives) {

  public Report {
    facts = List.copyOf(facts);
    observations = List.copyOf(observations);
    narratives = List.copyOf(narratives);
  }

  /** The forms its tables follow, in order, joined by {@code +}; usually one. */
  public String form() {
    return facts.stream().map(Fact::form).distinct().sorted().collect(Collectors.joining("+"));
  }

  /** Whether its words were recognised, wholly or in part, from an image. */
  public boolean isRecognised() {
    return observations.stream().anyMatch(seen -> seen.kind() == Observation.Kind.RECOGNISED);
  }

  /** The facts by cell, for those who look up more than one. */
  public Map<CellKey, Fact> byCell() {
    Map<CellKey, Fact> byCell = new LinkedHashMap<>(facts.size() * 2);
    for (Fact fact : facts) {
      byCell.put(fact.cell(), fact);
    }
    return byCell;
  }
}
