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
  public final List<FindingDraft> review(ReportContext context) {
    return context.balances(id()).stream()
        .filter(Balance::isBroken)
        .map(balance -> broken(balance, context))
        .toList();
  }

  /** The sentence about a broken equation; {@code bracket} goes where its hint belongs. */
  abstract FindingDraft message(Balance balance, ReportContext context, Object bracket);

  private FindingDraft broken(Balance balance, ReportContext context) {
    Optional<Hint> hint =
        balance.isExceeded() ? Optional.of(exceeded(balance, context)) : hint(balance, context);
    return figures(message(balance, context, Hint.bracket(hint)), balance, context)
        .showing(context, balance.cells())
        .suggesting(hint.map(Hint::advice).orElse(null));
  }

  private static Optional<Hint> hint(Balance balance, ReportContext context) {
    return CulpritWords.hint(balance, context).or(() -> new HintSearch(balance, context).find());
  }

  /** With empty cells the difference tells nothing, but that they are empty must be said. */
  private static Hint exceeded(Balance balance, ReportContext context) {
    long empty = balance.cells().stream().filter(cell -> context.quantity(cell).isEmpty()).count();
    return Hint.of("exceeded", empty);
  }

  /**
   * Where no cell states the sum, the finding is about the column and shows both sides; where parts
   * of it are empty, nobody can say what it should be.
   */
  private static FindingDraft figures(FindingDraft draft, Balance balance, ReportContext context) {
    CellKey total = balance.total();
    if (Balance.isTotal(balance.equation())) {
      return balance.isExceeded()
          ? draft.about(total).printed(balance.right().toPlainString())
          : draft.about(total).figures(balance.right(), balance.left());
    }
    return draft
        .about(new CellKey(total.section(), "", total.measure()))
        .sides(
            context.numbers(balance.equation().right()), context.numbers(balance.equation().left()))
        .at(context.locations(balance.cells()));
  }
}
