package org.gongkai.check.text;

import java.math.BigDecimal;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/** TXT-04: the requests that the text says were left to the next year, or came from the last. */
final class Txt04RequestsCarriedOver extends ClaimCheck {

  Txt04RequestsCarriedOver() {
    super("TXT-04", Severity.WARNING, Subject.CARRIED_OUT, Subject.CARRIED_IN);
  }

  @Override
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    return true;
  }
}
