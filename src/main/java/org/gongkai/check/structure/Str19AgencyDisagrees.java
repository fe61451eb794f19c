package org.gongkai.check.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Excerpt;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Speakers.Voice;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Rejection;
import org.gongkai.model.Severity;

/**
 * STR-19: title, signature, file name and the like do not name the same agency, or another body of
 * the roster reports on itself in the written sections, at least twice: a single time may be a slip
 * of our reading.
 */
final class Str19AgencyDisagrees extends ObservationCheck implements FileCheck {

  private static final List<Integer> OWN_SECTIONS = List.of(1, 5);
  private static final int LEAST = 2;

  Str19AgencyDisagrees() {
    super(
        "STR-19", Severity.WARNING, Kind.AGENCY_DISAGREES, Kind.AGENCY_UNSEEN, Kind.AGENCY_LISTED);
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return file.reason() == Rejection.Reason.AGENCY_DISPUTED
        ? List.of(noteOf("disputed", file.detail()).printed(file.detail()))
        : List.of();
  }

  @Override
  Severity weight(Observation observation) {
    return observation.kind() == Kind.AGENCY_LISTED ? Severity.INFO : severity();
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return Stream.concat(super.review(context).stream(), others(context)).toList();
  }

  private Stream<FindingDraft> others(ReportContext context) {
    Map<Agency, List<Voice>> byAgency =
        context.otherVoices().stream()
            .filter(voice -> OWN_SECTIONS.contains(voice.sentence().section()))
            .collect(Collectors.groupingBy(Voice::agency, LinkedHashMap::new, Collectors.toList()));
    return byAgency.entrySet().stream()
        .filter(other -> other.getValue().size() >= LEAST)
        .map(other -> note(other.getKey().name(), other.getValue()));
  }

  private FindingDraft note(String name, List<Voice> voices) {
    FindingDraft draft =
        noteOf("speaker", name, voices.size())
            .printed(name)
            .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
    voices.stream()
        .map(voice -> voice.sentence().printed())
        .distinct()
        .limit(Phrase.LIMIT)
        .forEach(sentence -> draft.quoting(Excerpt.of(sentence, name)));
    return draft;
  }

  @Override
  FindingDraft told(
      Phrase place, List<Observation> seen, List<Phrase> evidence, CellPlaces places) {
    return super.told(place, seen, evidence, places)
        .suggesting(Phrase.of("STR-19.suggestion.witnesses", Str02YearDisagrees.witnesses(seen)));
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return Phrase.of(
        "STR-19.names", Str02YearDisagrees.witness(observation), observation.printed());
  }
}
