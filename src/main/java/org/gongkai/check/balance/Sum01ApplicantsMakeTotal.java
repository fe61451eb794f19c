package org.gongkai.check.balance;

import org.gongkai.check.dossier.Balance;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;

/** SUM-01: in every line of table 三 the applicants' columns make the 总计 column. */
final class Sum01ApplicantsMakeTotal extends EquationCheck {

  Sum01ApplicantsMakeTotal() {
    super("SUM-01");
  }

  @Override
  Note message(Balance balance, Dossier dossier, Object bracket) {
    return note(
        dossier.places().table(balance.total().section()),
        dossier.places().line(balance.total()),
        balance.left(),
        balance.right(),
        balance.left().subtract(balance.right()).abs(),
        bracket);
  }
}
