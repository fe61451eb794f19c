package org.gongkai.check.structure;

import java.util.List;
import java.util.Set;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Rejection;
import org.gongkai.model.Severity;

/** STR-02: title, period, signature, file name and the like do not name the same year. */
final class Str02YearDisagrees extends ObservationCheck implements FileCheck {

  private static final Set<String> WITNESSES =
      Set.of(
          "title",
          "period",
          "cut-off",
          "caption",
          "text",
          "date",
          "signature",
          "unit",
          "file-name",
          "folder",
          "unseen",
          "other-title");

  Str02YearDisagrees() {
    super("STR-02", Severity.ERROR, Kind.YEAR_DISAGREES, Kind.YEAR_UNSEEN, Kind.YEAR_LISTED);
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return file.reason() == Rejection.Reason.YEAR_DISPUTED
        ? List.of(noteOf("disputed", file.detail()).printed(file.detail()))
        : List.of();
  }

  @Override
  Severity weight(Observation observation) {
    return switch (observation.kind()) {
      case YEAR_LISTED -> Severity.INFO;
      case YEAR_UNSEEN -> Severity.WARNING;
      default -> severity();
    };
  }

  /** All that was seen disagrees with the one year that was taken. */
  @Override
  FindingDraft told(
      Phrase place, List<Observation> seen, List<Phrase> evidence, CellPlaces places) {
    return note(place, evidence, seen.get(0).expected())
        .suggesting(Phrase.of("STR-02.suggestion.witnesses", witnesses(seen)));
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    return Phrase.of("STR-02.years", witness(observation), observation.printed());
  }

  /** All who say so: theirs is what is to be mended, not every place that names one. */
  static List<Phrase> witnesses(List<Observation> seen) {
    return seen.stream().map(Str02YearDisagrees::witness).distinct().toList();
  }

  /** Who says so, in words. */
  static Phrase witness(Observation observation) {
    String code = observation.location().printed();
    return Phrase.of("witness." + (WITNESSES.contains(code) ? code : "other"));
  }
}
