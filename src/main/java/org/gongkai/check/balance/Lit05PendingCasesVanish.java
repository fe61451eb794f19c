package org.gongkai.check.balance;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** LIT-05: cases pending at the end of last year, and nothing at all in the group this year. */
final class Lit05PendingCasesVanish extends Check implements ReportCheck {

  Lit05PendingCasesVanish() {
    super("LIT-05", Severity.WARNING);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    return Cells.CASE_GROUPS.stream()
        .filter(group -> isAllZero(dossier.line(Cells.CASES, group), dossier))
        .flatMap(
            group ->
                dossier.before().number(Cells.cases(group, "pending")).stream()
                    .filter(pending -> pending.signum() > 0)
                    .map(pending -> vanished(group, pending, dossier)))
        .toList();
  }

  private Note vanished(String group, BigDecimal pending, Dossier dossier) {
    CellKey total = Cells.cases(group, Cells.TOTAL);
    return note(dossier.places().line(total), pending)
        .about(total)
        .printed("0")
        .showing(dossier, dossier.line(Cells.CASES, group))
        .showingBefore(dossier, Cells.cases(group, "pending"));
  }

  private static boolean isAllZero(List<CellKey> cells, Dossier dossier) {
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(cell -> dossier.number(cell).filter(n -> n.signum() == 0).isPresent());
  }
}
