package org.gongkai.check.balance;

import org.gongkai.check.context.Balance;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;

/** SUM-01: in every line of table 三 the applicants' columns make the 总计 column. */
final class Sum01ApplicantsMakeTotal extends EquationCheck {

  Sum01ApplicantsMakeTotal() {
    super("SUM-01");
  }

  @Override
  FindingDraft message(Balance balance, ReportContext context, Object bracket) {
    return note(
        context.places().table(balance.total().section()),
        context.places().line(balance.total()),
        balance.left(),
        balance.right(),
        balance.left().subtract(balance.right()).abs(),
        bracket);
  }
}
