package org.gongkai.check.balance;

import org.gongkai.check.context.Balance;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;

/** SUM-02: in every column of table 三 the results make （七）总计. */
final class Sum02ResultsMakeTotal extends EquationCheck {

  Sum02ResultsMakeTotal() {
    super("SUM-02");
  }

  @Override
  FindingDraft message(Balance balance, ReportContext context, Object bracket) {
    return note(
        context.places().of(balance.total()),
        balance.left(),
        balance.right(),
        balance.left().subtract(balance.right()).abs(),
        bracket);
  }
}
