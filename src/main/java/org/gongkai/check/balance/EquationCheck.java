package org.gongkai.check.balance;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.Balance;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** A rule that watches the equations which the form marks with its id. */
abstract class EquationCheck extends Check implements ReportCheck {

  EquationCheck(String id) {
    super(id, Severity.ERROR);
  }

  @Override
  public final List<FindingDraft> review(ReportContext dossier) {
    return dossier.balances(id()).stream()
        .filter(Balance::isBroken)
        .map(balance -> broken(balance, dossier))
        .toList();
  }

  /** The sentence about a broken equation; {@code bracket} goes where its hint belongs. */
  abstract FindingDraft message(Balance balance, ReportContext dossier, Object bracket);

  private FindingDraft broken(Balance balance, ReportContext dossier) {
    Optional<Hint> hint =
        CulpritWords.hint(balance, dossier).or(() -> new HintSearch(balance, dossier).find());
    return figures(message(balance, dossier, Hint.bracket(hint)), balance, dossier)
        .showing(dossier, balance.cells())
        .suggesting(hint.map(Hint::advice).orElse(null));
  }

  /** Where no cell states the sum, the finding is about the column and shows both sides. */
  private static FindingDraft figures(FindingDraft note, Balance balance, ReportContext dossier) {
    CellKey total = balance.total();
    if (Balance.isTotal(balance.equation())) {
      return note.about(total).figures(balance.right(), balance.left());
    }
    return note.about(new CellKey(total.section(), "", total.measure()))
        .sides(
            dossier.numbers(balance.equation().right()), dossier.numbers(balance.equation().left()))
        .at(dossier.locations(balance.cells()));
  }
}
