package org.gongkai.check.disclosure;

import java.math.BigDecimal;
import org.gongkai.check.narrative.Subject;
import org.gongkai.check.text.ClaimCheck;
import org.gongkai.check.text.Expectation;
import org.gongkai.model.Severity;

/** ACT-08: the text says that no 规范性文件 was issued and the table has some, or the reverse. */
final class Act08DocumentsDenied extends ClaimCheck {

  Act08DocumentsDenied() {
    super("ACT-08", Severity.WARNING, Subject.DOCUMENTS_ISSUED);
  }

  @Override
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    return expected.denies(figure);
  }
}
