package org.gongkai.check.structure;

import java.util.List;
import java.util.Objects;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.ResponsibleParty;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * READ-01: figures that can be read in more than one way, or cells or whole tables that cannot be
 * told apart.
 */
final class Read01Undecided extends ObservationCheck implements FileCheck {

  Read01Undecided() {
    super(
        "READ-01",
        Severity.WARNING,
        Observation.Kind.READINGS,
        Observation.Kind.LINE_UNDECIDED,
        Observation.Kind.UNCONFIRMED,
        Observation.Kind.TABLE_UNREAD,
        Observation.Kind.TABLE_HIDDEN,
        Observation.Kind.TABLE_FOREIGN);
  }

  /** Beside the report's own table, one of another year or body does no harm. */
  @Override
  Severity weight(Observation observation) {
    boolean beside =
        observation.kind() == Observation.Kind.TABLE_FOREIGN && observation.expected().isEmpty();
    return beside ? Severity.INFO : severity();
  }

  /** Of a table in an image hardly a line is sure, which is told once. */
  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.report().isRecognised()
        ? notes(ofTables(context.report().observations()), context.places())
        : super.review(context);
  }

  private static List<Observation> ofTables(List<Observation> seen) {
    return seen.stream()
        .map(
            one ->
                Observation.of(
                    one.kind(),
                    Objects.requireNonNullElse(one.section(), ""),
                    one.printed(),
                    one.expected(),
                    one.location()))
        .toList();
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return notes(file.observations(), file.places());
  }

  @Override
  @Nullable ResponsibleParty blame(List<Observation> seen) {
    return switch (seen.get(0).kind()) {
      case TABLE_UNREAD -> ResponsibleParty.of(Origin.READING, "unread");
      case TABLE_HIDDEN -> ResponsibleParty.of(Origin.UNCLEAR, "hidden");
      default -> null;
    };
  }

  @Override
  Phrase evidence(Observation observation, CellPlaces places) {
    if (observation.kind() == Observation.Kind.TABLE_UNREAD) {
      return Phrase.of("READ-01.unread", observation.printed());
    }
    if (observation.kind() == Observation.Kind.TABLE_HIDDEN) {
      return Phrase.of("READ-01.hidden");
    }
    if (observation.kind() == Observation.Kind.TABLE_FOREIGN) {
      return Phrase.of("READ-01.foreign", observation.printed());
    }
    if (observation.kind() == Observation.Kind.UNCONFIRMED) {
      return Phrase.of("READ-01.unconfirmed", observation.printed());
    }
    if (observation.printed().isBlank()) {
      return Phrase.of("READ-01.nothing");
    }
    return observation.expected().isEmpty()
        ? Phrase.of("READ-01.undecided", observation.printed())
        : Phrase.of("READ-01.readings", observation.printed(), observation.expected());
  }
}
