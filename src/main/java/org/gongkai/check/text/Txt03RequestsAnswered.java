package org.gongkai.check.text;

import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/** TXT-03: the requests that the text says were answered are those of the table. */
final class Txt03RequestsAnswered extends ClaimCheck {

  Txt03RequestsAnswered() {
    super("TXT-03", Severity.WARNING, Subject.ANSWERED, Subject.HANDLED);
  }
}
