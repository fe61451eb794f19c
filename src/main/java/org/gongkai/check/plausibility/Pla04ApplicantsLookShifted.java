package org.gongkai.check.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
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
  public List<Note> review(Dossier dossier) {
    List<CellKey> line = dossier.line(Cells.REQUESTS, ROW);
    List<CellKey> organisations =
        line.stream().filter(cell -> cell.measure().startsWith("org.")).toList();
    boolean isKnown = line.stream().allMatch(cell -> dossier.number(cell).isPresent());
    if (line.isEmpty() || !isKnown || sum(organisations, dossier).signum() == 0) {
      return List.of();
    }
    String variant =
        isAllTheSame(organisations, dossier)
            ? "same"
            : hasOnlySeldom(line, dossier) ? "seldom" : "";
    return variant.isEmpty()
        ? List.of()
        : List.of(
            noteOf(variant)
                .about(new CellKey(Cells.REQUESTS, ROW, ""))
                .showing(dossier, organisations)
                .at(dossier.location(organisations.get(0))));
  }

  private static boolean isAllTheSame(List<CellKey> cells, Dossier dossier) {
    BigDecimal first = number(cells.get(0), dossier);
    return cells.stream().allMatch(cell -> number(cell, dossier).compareTo(first) == 0);
  }

  private static boolean hasOnlySeldom(List<CellKey> line, Dossier dossier) {
    List<CellKey> usual =
        line.stream()
            .filter(cell -> !SELDOM.contains(cell.measure()))
            .filter(cell -> !cell.measure().equals(Cells.TOTAL))
            .toList();
    return sum(usual, dossier).signum() == 0;
  }

  private static BigDecimal sum(List<CellKey> cells, Dossier dossier) {
    return cells.stream()
        .map(cell -> number(cell, dossier))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(CellKey cell, Dossier dossier) {
    return dossier.number(cell).orElse(BigDecimal.ZERO);
  }
}
