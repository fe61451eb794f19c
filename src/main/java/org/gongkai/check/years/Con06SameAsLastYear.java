package org.gongkai.check.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * CON-06: tables 二 and 三 are last year's, figure for figure. Stocks may well stay the same, so some
 * figure of the year itself has to be above zero.
 */
final class Con06SameAsLastYear extends Check implements ReportCheck {

  private static final Set<String> STOCKS =
      Set.of("in_force", "disclosed_total", "items_previous_year");

  Con06SameAsLastYear() {
    super("CON-06", Severity.WARNING);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    List<CellKey> cells =
        Stream.of(Cells.DISCLOSURE, Cells.REQUESTS)
            .flatMap(section -> dossier.cells(section).stream())
            .filter(cell -> dossier.number(cell).isPresent())
            .toList();
    List<CellKey> flows =
        cells.stream()
            .filter(cell -> !STOCKS.contains(cell.measure()))
            .filter(cell -> dossier.number(cell).orElseThrow().signum() != 0)
            .toList();
    boolean isSame = !flows.isEmpty() && cells.stream().allMatch(cell -> isAsBefore(cell, dossier));
    return isSame ? List.of(note(cells.size(), flows.size()).showing(dossier, flows)) : List.of();
  }

  private static boolean isAsBefore(CellKey cell, Dossier dossier) {
    BigDecimal now = dossier.number(cell).orElseThrow();
    Optional<BigDecimal> before = dossier.before().number(cell);
    return before.isPresent() && before.get().compareTo(now) == 0;
  }
}
