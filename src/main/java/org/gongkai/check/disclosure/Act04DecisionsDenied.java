package org.gongkai.check.disclosure;

import java.math.BigDecimal;
import org.gongkai.check.narrative.Subject;
import org.gongkai.check.text.ClaimCheck;
import org.gongkai.check.text.Expectation;
import org.gongkai.model.Severity;

/**
 * ACT-04: the text names decisions or fees and the table says none, or the reverse. Two different
 * figures are no matter here: the text may well count another thing.
 */
final class Act04DecisionsDenied extends ClaimCheck {

  Act04DecisionsDenied() {
    super(
        "ACT-04",
        Severity.WARNING,
        Subject.LICENCES,
        Subject.PENALTIES,
        Subject.COERCIONS,
        Subject.FEES);
  }

  @Override
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    return expected.denies(figure);
  }
}
