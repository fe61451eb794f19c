package org.gongkai.check.balance;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.Balance;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
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
        balance.isExceeded() ? Optional.of(exceeded(balance, dossier)) : hint(balance, dossier);
    return figures(message(balance, dossier, Hint.bracket(hint)), balance, dossier)
        .showing(dossier, balance.cells())
        .suggesting(hint.map(Hint::advice).orElse(null));
  }

  private static Optional<Hint> hint(Balance balance, ReportContext dossier) {
    return CulpritWords.hint(balance, dossier).or(() -> new HintSearch(balance, dossier).find());
  }

  /** With empty cells the difference tells nothing, but that they are empty must be said. */
  private static Hint exceeded(Balance balance, ReportContext dossier) {
    long empty = balance.cells().stream().filter(cell -> dossier.quantity(cell).isEmpty()).count();
    return Hint.of("exceeded", empty);
  }

  /**
   * Where no cell states the sum, the finding is about the column and shows both sides; where parts
   * of it are empty, nobody can say what it should be.
   */
  private static FindingDraft figures(FindingDraft note, Balance balance, ReportContext dossier) {
    CellKey total = balance.total();
    if (Balance.isTotal(balance.equation())) {
      return balance.isExceeded()
          ? note.about(total).printed(balance.right().toPlainString())
          : note.about(total).figures(balance.right(), balance.left());
    }
    return note.about(new CellKey(total.section(), "", total.measure()))
        .sides(
            dossier.numbers(balance.equation().right()), dossier.numbers(balance.equation().left()))
        .at(dossier.locations(balance.cells()));
  }
}
