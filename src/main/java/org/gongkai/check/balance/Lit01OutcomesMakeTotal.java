package org.gongkai.check.balance;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gongkai.check.context.Balance;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;

/** LIT-01: in every group of table 四 the outcomes make the 总计. */
final class Lit01OutcomesMakeTotal extends EquationCheck {

  Lit01OutcomesMakeTotal() {
    super("LIT-01");
  }

  @Override
  FindingDraft message(Balance balance, ReportContext context, Object bracket) {
    String outcomes =
        balance.equation().left().stream()
            .map(
                cell ->
                    context.places().column(cell)
                        + context.number(cell).orElse(BigDecimal.ZERO).toPlainString())
            .collect(Collectors.joining("+"));
    return note(
        context.places().table(balance.total().section()),
        context.places().line(balance.total()),
        outcomes,
        balance.left(),
        balance.right(),
        bracket);
  }
}
