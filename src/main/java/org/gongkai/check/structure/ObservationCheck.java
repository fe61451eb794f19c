package org.gongkai.check.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.ResponsibleParty;
import org.gongkai.form.ReportCells;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A rule that judges what the extraction saw. It tells once whatever concerns the same place, with
 * all of it as evidence, so that a finding keeps its identity from night to night.
 */
abstract class ObservationCheck extends Check implements ReportCheck {

  private final Set<Observation.Kind> kinds;

  ObservationCheck(String id, Severity severity, Observation.Kind... kinds) {
    super(id, severity);
    this.kinds = Set.copyOf(Arrays.asList(kinds));
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return notes(context.report().observations(), context.places());
  }

  final List<FindingDraft> notes(Collection<Observation> observations, CellPlaces places) {
    Map<CellKey, List<Observation>> byPlace =
        observations.stream()
            .filter(observation -> kinds.contains(observation.kind()))
            .collect(
                Collectors.groupingBy(
                    observation -> place(observation, places),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byPlace.entrySet().stream()
        .map(place -> note(place.getKey(), place.getValue(), places))
        .toList();
  }

  /**
   * What the finding is about: the cell, line or table concerned unless the rule says otherwise.
   */
  CellKey place(Observation observation, CellPlaces places) {
    return key(observation);
  }

  /** What was seen in one place in a sentence. */
  FindingDraft told(
      Phrase place, List<Observation> seen, List<Phrase> evidence, CellPlaces places) {
    return note(place, evidence);
  }

  /** What a single thing seen weighs; the gravest decides. */
  Severity weight(Observation observation) {
    return severity();
  }

  /** A single thing seen, as evidence in the message. */
  Phrase evidence(Observation observation, CellPlaces places) {
    return observation.expected().isEmpty()
        ? Phrase.of("seen", observation.printed())
        : Phrase.of("seen.instead", observation.printed(), observation.expected());
  }

  /** The table concerned, for what shows in many of its lines. */
  protected static CellKey table(Observation observation) {
    return ReportCells.table(text(observation.section()));
  }

  protected static CellKey key(Observation observation) {
    return new CellKey(
        text(observation.section()), text(observation.category()), text(observation.measure()));
  }

  private FindingDraft note(CellKey place, List<Observation> seen, CellPlaces places) {
    Severity gravest = seen.stream().map(this::weight).max(Severity::compareTo).orElseThrow();
    List<Phrase> evidence =
        once(seen).map(observation -> evidence(observation, places)).distinct().toList();
    return told(places.of(place), seen, evidence, places)
        .weighing(gravest)
        .about(place)
        .showing(evidence.size() > 1 ? evidence : List.of())
        .printed(texts(seen, Observation::printed))
        .apart(texts(seen, Observation::printed))
        .computed(texts(seen, Observation::expected))
        .at(place(seen.get(0).location()))
        .blaming(blame(seen));
  }

  /** A witness is no place: the sentence says who it is. */
  private static String place(SourceSpan seen) {
    return seen.evidence() == SourceSpan.Evidence.NONE ? "" : seen.printed();
  }

  /** Without what says of the same words less than another observation does. */
  private static Stream<Observation> once(List<Observation> seen) {
    Set<String> told =
        seen.stream()
            .filter(observation -> !observation.expected().isEmpty())
            .map(Observation::printed)
            .collect(Collectors.toSet());
    return seen.stream()
        .filter(
            observation ->
                !observation.expected().isEmpty() || !told.contains(observation.printed()));
  }

  /** Whose the trouble is, where the rule knows better than the way the cells were read tells. */
  @Nullable ResponsibleParty blame(List<Observation> seen) {
    return null;
  }

  /** Words that stand where figures need them have been lost in our hands. */
  static @Nullable ResponsibleParty wordless(List<Observation> seen) {
    return seen.stream().allMatch(observation -> observation.printed().isBlank())
        ? ResponsibleParty.of(Origin.READING, "wordless")
        : null;
  }

  private static List<String> texts(List<Observation> seen, Function<Observation, String> text) {
    return seen.stream().map(text).toList();
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }
}
