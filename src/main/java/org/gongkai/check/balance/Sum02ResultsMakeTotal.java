package org.gongkai.check.balance;

import org.gongkai.check.context.Balance;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.FindingDraft;

/** SUM-02: in every column of table 三 the results make （七）总计. */
final class Sum02ResultsMakeTotal extends EquationCheck {

  Sum02ResultsMakeTotal() {
    super("SUM-02");
  }

  @Override
  FindingDraft message(Balance balance, ReportContext dossier, Object bracket) {
    return note(
        dossier.places().of(balance.total()),
        balance.left(),
        balance.right(),
        balance.left().subtract(balance.right()).abs(),
        bracket);
  }
}
