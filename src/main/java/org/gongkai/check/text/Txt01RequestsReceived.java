package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Field;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/** TXT-01: the requests that the text says came are those of table 三, carried over or not. */
final class Txt01RequestsReceived extends ClaimCheck {

  Txt01RequestsReceived() {
    super(
        "TXT-01",
        Severity.WARNING,
        Subject.RECEIVED,
        Subject.FROM_PERSONS,
        Subject.FROM_ORGANISATIONS);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return Stream.concat(super.review(context).stream(), unmatched(Field.REQUESTS, context))
        .toList();
  }

  @Override
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    return !expected.denies(figure);
  }
}
