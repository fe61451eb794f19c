package org.gongkai.check.balance;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.dossier.Balance;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** A rule that watches the equations which the form marks with its id. */
abstract class EquationCheck extends Check implements ReportCheck {

  EquationCheck(String id) {
    super(id, Severity.ERROR);
  }

  @Override
  public final List<Note> review(Dossier dossier) {
    return dossier.balances(id()).stream()
        .filter(Balance::isBroken)
        .map(balance -> broken(balance, dossier))
        .toList();
  }

  /** The sentence about a broken equation; {@code bracket} goes where its hint belongs. */
  abstract Note message(Balance balance, Dossier dossier, Object bracket);

  private Note broken(Balance balance, Dossier dossier) {
    Optional<Hint> hint =
        CulpritWords.hint(balance, dossier).or(() -> new HintSearch(balance, dossier).find());
    CellKey total = balance.total();
    return message(balance, dossier, Hint.bracket(hint))
        .about(total)
        .figures(balance.right(), balance.left())
        .showing(dossier, balance.cells())
        .suggesting(hint.map(Hint::advice).orElse(null));
  }
}
