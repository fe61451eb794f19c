package org.gongkai.check.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.form.ReportCells;
import org.gongkai.model.Coverage;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * ROL-01: an office's own published sum against the sum of its members, cell by cell; where many
 * cells of a table differ, in one. Members are its agencies and what offices below have published,
 * so that a fault is found where it was made and nowhere above. Where a member is missing nothing
 * can be said; the missing ones are named.
 */
final class Rol01PublishedSumDiffers extends Check implements DistrictCheck {

  /** Up to so many cells of a table are told each by itself. */
  private static final int FEW = 5;

  Rol01PublishedSumDiffers() {
    super("ROL-01", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    List<FindingDraft> notes = new ArrayList<>();
    for (Coverage coverage : context.review().consolidated()) {
      Report published = context.review().reports().get(coverage.agency().code());
      if (published != null) {
        List<String> absent = new ArrayList<>(context.absent());
        absent.addAll(context.review().below().absent());
        notes.addAll(
            absent.isEmpty()
                ? compare(published, context)
                : List.of(cannotCompare(published, absent, context)));
      }
    }
    return notes;
  }

  private FindingDraft cannotCompare(
      Report published, List<String> absent, DistrictContext context) {
    return noteOf("open", context.year(), absent.size(), absent)
        .of(published.key().agencyCode())
        .weighing(Severity.INFO);
  }

  private List<FindingDraft> compare(Report published, DistrictContext context) {
    PublishedParts parts = new PublishedParts(context);
    Map<String, List<Difference>> byTable =
        published.facts().stream()
            .flatMap(fact -> compare(fact, parts).stream())
            .collect(
                Collectors.groupingBy(
                    difference -> difference.fact.cell().section(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byTable.entrySet().stream()
        .flatMap(table -> differs(table.getKey(), table.getValue(), parts, context))
        .map(note -> note.of(published.key().agencyCode()))
        .toList();
  }

  /** A cell that some member's form does not have, or that cannot be read, is left alone. */
  private static Optional<Difference> compare(Fact fact, PublishedParts parts) {
    Optional<BigDecimal> due = parts.sum(fact.cell());
    return fact.quantity()
        .number()
        .filter(stated -> due.filter(sum -> stated.compareTo(sum) != 0).isPresent())
        .filter(stated -> !parts.isSumOfLeaves(fact.cell(), stated))
        .map(stated -> new Difference(fact, stated, due.orElseThrow()));
  }

  /** Many cells of a table have one cause, a member left out as a rule, and are told in one. */
  private Stream<FindingDraft> differs(
      String table, List<Difference> differences, PublishedParts parts, DistrictContext context) {
    if (differences.size() <= FEW) {
      return differences.stream().map(difference -> differs(difference, parts, context));
    }
    List<Phrase> evidence =
        differences.stream().map(each -> each.evidence(context.places())).toList();
    return Stream.of(
        noteOf(
                "table",
                context.places().table(table),
                differences.size(),
                parts.count(),
                Phrase.few(evidence))
            .about(ReportCells.table(table))
            .showing(branch(differences, parts, context))
            .showing(evidence)
            .at(differences.get(0).fact.location().printed()));
  }

  private FindingDraft differs(
      Difference difference, PublishedParts parts, DistrictContext context) {
    Fact fact = difference.fact;
    BigDecimal off = difference.stated.subtract(difference.due).abs();
    return note(context.name(fact.cell()), difference.stated, parts.count(), difference.due, off)
        .about(fact.cell())
        .figures(difference.stated, difference.due)
        .showing(branch(List.of(difference), parts, context))
        .at(fact.location().printed());
  }

  /**
   * In a tree: where it breaks, down to the member whose figures are all that is lacking or over.
   */
  private static List<Phrase> branch(
      List<Difference> differences, PublishedParts parts, DistrictContext context) {
    List<String> path = context.review().below().path();
    if (path.size() == 1 && context.review().below().parts().isEmpty()) {
      return List.of();
    }
    String offices = String.join(" → ", path);
    List<Phrase> causes =
        differences.stream().map(each -> each.cause(offices, parts)).distinct().toList();
    return List.of(causes.size() == 1 ? causes.get(0) : Phrase.of("ROL-01.branch", offices));
  }

  /** A figure that is published and what the members' figures come to. */
  private record Difference(Fact fact, BigDecimal stated, BigDecimal due) {

    Phrase cause(String offices, PublishedParts parts) {
      BigDecimal lacking = due.subtract(stated);
      String key = lacking.signum() > 0 ? "ROL-01.lacking" : "ROL-01.twice";
      return parts
          .only(fact.cell(), lacking.abs())
          .map(name -> Phrase.of(key, offices, name))
          .orElseGet(() -> Phrase.of("ROL-01.branch", offices));
    }

    Phrase evidence(CellPlaces places) {
      return Phrase.of("cell.sum", places.within(fact.cell()), stated, due);
    }
  }
}
