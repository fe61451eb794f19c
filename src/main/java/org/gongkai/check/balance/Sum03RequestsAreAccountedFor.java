package org.gongkai.check.balance;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.context.Balance;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportContext;

/** SUM-03: the relation that the form prints in the corner of table 三, 第一项加第二项之和，等于第三项加第四项之和. */
final class Sum03RequestsAreAccountedFor extends EquationCheck {

  Sum03RequestsAreAccountedFor() {
    super("SUM-03");
  }

  @Override
  FindingDraft message(Balance balance, ReportContext context, Object bracket) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(
        Phrase.of(
            "place.column",
            context.places().table(balance.total().section()),
            context.places().column(balance.total())));
    arguments.addAll(context.numbers(balance.cells()));
    arguments.add(balance.left());
    arguments.add(balance.right());
    arguments.add(balance.left().subtract(balance.right()).abs());
    arguments.add(bracket);
    return note(arguments.toArray());
  }
}
