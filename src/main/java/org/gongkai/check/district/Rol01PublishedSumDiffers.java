package org.gongkai.check.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * ROL-01: the district's own published sum against the sum of its members, cell by cell. Where a
 * member is missing nothing can be said; the missing ones are named.
 */
final class Rol01PublishedSumDiffers extends Check implements DistrictCheck {

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
    return published.facts().stream()
        .flatMap(fact -> compare(fact, published, context).stream())
        .toList();
  }

  /** A cell that some member's form does not have, or that cannot be read, is left alone. */
  private List<FindingDraft> compare(Fact fact, Report published, DistrictContext context) {
    CellKey cell = fact.cell();
    int members = context.expected().size();
    return context.sums().find(cell).stream()
        .filter(sum -> sum.reports() == members && sum.unknown() == 0)
        .flatMap(
            sum ->
                fact.quantity().number().stream()
                    .filter(stated -> stated.compareTo(sum.total()) != 0)
                    .map(stated -> differs(fact, stated, sum.total(), members, context)))
        .map(note -> note.of(published.key().agencyCode()).at(fact.location().printed()))
        .toList();
  }

  private FindingDraft differs(
      Fact fact, BigDecimal stated, BigDecimal due, int members, DistrictContext context) {
    return note(context.name(fact.cell()), stated, members, due, stated.subtract(due).abs())
        .about(fact.cell())
        .figures(stated, due);
  }
}
