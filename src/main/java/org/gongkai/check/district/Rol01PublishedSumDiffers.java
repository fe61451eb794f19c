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
 * ROL-01: the district's own published sum against the sum of its members, cell by cell; where many
 * cells of a table differ, in one. Where a member is missing nothing can be said; the missing ones
 * are named.
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
        notes.addAll(
            context.absent().isEmpty()
                ? compare(published, context)
                : List.of(cannotCompare(published, context)));
      }
    }
    return notes;
  }

  private FindingDraft cannotCompare(Report published, DistrictContext context) {
    return noteOf("open", context.year(), context.absent().size(), context.absent())
        .of(published.key().agencyCode())
        .weighing(Severity.INFO);
  }

  private List<FindingDraft> compare(Report published, DistrictContext context) {
    Map<String, List<Difference>> byTable =
        published.facts().stream()
            .flatMap(fact -> compare(fact, context).stream())
            .collect(
                Collectors.groupingBy(
                    difference -> difference.fact.cell().section(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byTable.entrySet().stream()
        .flatMap(table -> differs(table.getKey(), table.getValue(), context))
        .map(note -> note.of(published.key().agencyCode()))
        .toList();
  }

  /** A cell that some member's form does not have, or that cannot be read, is left alone. */
  private static Optional<Difference> compare(Fact fact, DistrictContext context) {
    int members = context.expected().size();
    return context
        .sums()
        .find(fact.cell())
        .filter(sum -> sum.reports() == members && sum.unknown() == 0)
        .flatMap(
            sum ->
                fact.quantity()
                    .number()
                    .filter(stated -> stated.compareTo(sum.total()) != 0)
                    .map(stated -> new Difference(fact, stated, sum.total())));
  }

  /** Many cells of a table have one cause, a member left out as a rule, and are told in one. */
  private Stream<FindingDraft> differs(
      String table, List<Difference> differences, DistrictContext context) {
    int members = context.expected().size();
    if (differences.size() <= FEW) {
      return differences.stream().map(difference -> differs(difference, members, context));
    }
    List<Phrase> evidence =
        differences.stream().map(each -> each.evidence(context.places())).toList();
    return Stream.of(
        noteOf(
                "table",
                context.places().table(table),
                differences.size(),
                members,
                Phrase.few(evidence))
            .about(ReportCells.table(table))
            .showing(evidence)
            .at(differences.get(0).fact.location().printed()));
  }

  private FindingDraft differs(Difference difference, int members, DistrictContext context) {
    Fact fact = difference.fact;
    BigDecimal off = difference.stated.subtract(difference.due).abs();
    return note(context.name(fact.cell()), difference.stated, members, difference.due, off)
        .about(fact.cell())
        .figures(difference.stated, difference.due)
        .at(fact.location().printed());
  }

  /** A figure that is published and what the members' figures come to. */
  private record Difference(Fact fact, BigDecimal stated, BigDecimal due) {

    Phrase evidence(CellPlaces places) {
      return Phrase.of("cell.sum", places.within(fact.cell()), stated, due);
    }
  }
}
