package org.gongkai.check.text;

import java.math.BigDecimal;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/** TXT-02: the text says that no request came and the table has some, or the reverse. */
final class Txt02NoRequests extends ClaimCheck {

  Txt02NoRequests() {
    super("TXT-02", Severity.WARNING, Subject.RECEIVED);
  }

  @Override
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    return expected.denies(figure);
  }
}
