package org.gongkai.check.balance;

import org.gongkai.check.context.Balance;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.FindingDraft;

/** SUM-01: in every line of table 三 the applicants' columns make the 总计 column. */
final class Sum01ApplicantsMakeTotal extends EquationCheck {

  Sum01ApplicantsMakeTotal() {
    super("SUM-01");
  }

  @Override
  FindingDraft message(Balance balance, ReportContext dossier, Object bracket) {
    return note(
        dossier.places().table(balance.total().section()),
        dossier.places().line(balance.total()),
        balance.left(),
        balance.right(),
        balance.left().subtract(balance.right()).abs(),
        bracket);
  }
}
