package org.gongkai.check.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * PLA-04: the kinds of organisations that asked look as if columns were shifted: all the same
 * number, or only those that seldom ask.
 */
final class Pla04ApplicantsLookShifted extends Check implements ReportCheck {

  private static final String ROW = "received_new";
  private static final Set<String> SELDOM = Set.of("org.research", "org.public_welfare");

  Pla04ApplicantsLookShifted() {
    super("PLA-04", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    List<CellKey> line = context.line(ReportCells.REQUESTS, ROW);
    List<CellKey> organisations =
        line.stream().filter(cell -> cell.measure().startsWith("org.")).toList();
    boolean isKnown = line.stream().allMatch(cell -> context.number(cell).isPresent());
    if (line.isEmpty() || !isKnown || sum(organisations, context).signum() == 0) {
      return List.of();
    }
    String variant =
        isAllTheSame(organisations, context)
            ? "same"
            : hasOnlySeldom(line, context) ? "seldom" : "";
    return variant.isEmpty()
        ? List.of()
        : List.of(
            noteOf(variant)
                .about(new CellKey(ReportCells.REQUESTS, ROW, ""))
                .showing(context, organisations)
                .at(context.location(organisations.get(0))));
  }

  private static boolean isAllTheSame(List<CellKey> cells, ReportContext context) {
    BigDecimal first = number(cells.get(0), context);
    return cells.stream().allMatch(cell -> number(cell, context).compareTo(first) == 0);
  }

  private static boolean hasOnlySeldom(List<CellKey> line, ReportContext context) {
    List<CellKey> usual =
        line.stream()
            .filter(cell -> !SELDOM.contains(cell.measure()))
            .filter(cell -> !cell.measure().equals(ReportCells.TOTAL))
            .toList();
    return sum(usual, context).signum() == 0;
  }

  private static BigDecimal sum(List<CellKey> cells, ReportContext context) {
    return cells.stream()
        .map(cell -> number(cell, context))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(CellKey cell, ReportContext context) {
    return context.number(cell).orElse(BigDecimal.ZERO);
  }
}
