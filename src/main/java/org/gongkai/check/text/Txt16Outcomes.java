package org.gongkai.check.text;

import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/** TXT-16: the outcomes that the text names are the results of table 三, by its groups. */
final class Txt16Outcomes extends ClaimCheck {

  Txt16Outcomes() {
    super(
        "TXT-16",
        Severity.WARNING,
        Subject.GRANTED,
        Subject.PARTIAL,
        Subject.DENIED,
        Subject.UNAVAILABLE,
        Subject.NOT_HELD,
        Subject.NOT_PROCESSED,
        Subject.OTHERWISE);
  }
}
