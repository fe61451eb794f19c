package org.gongkai.check.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final List<String> SECTIONS = List.of(Cells.DISCLOSURE, Cells.REQUESTS);

  Con06SameAsLastYear() {
    super("CON-06", Severity.WARNING);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    List<CellKey> same = new ArrayList<>();
    for (String section : SECTIONS) {
      for (CellKey cell : dossier.cells(section)) {
        Optional<BigDecimal> now = dossier.number(cell);
        if (now.isPresent()) {
          if (!isAsBefore(cell, now.get(), dossier)) {
            return List.of();
          }
          same.add(cell);
        }
      }
    }
    List<CellKey> flows = same.stream().filter(cell -> isFlow(cell, dossier)).toList();
    return flows.isEmpty()
        ? List.of()
        : List.of(note(same.size(), flows.size()).showing(dossier, flows));
  }

  private static boolean isAsBefore(CellKey cell, BigDecimal now, Dossier dossier) {
    return dossier.before().number(cell).filter(then -> then.compareTo(now) == 0).isPresent();
  }

  private static boolean isFlow(CellKey cell, Dossier dossier) {
    return !STOCKS.contains(cell.measure())
        && dossier.number(cell).filter(number -> number.signum() != 0).isPresent();
  }
}
