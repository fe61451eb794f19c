package org.gongkai.check.text;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Field;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/** TXT-05: the reviews and suits of the text are those of table 四, direct and after a review. */
final class Txt05Cases extends ClaimCheck {

  Txt05Cases() {
    super("TXT-05", Severity.WARNING, Subject.REVIEWS, Subject.SUITS, Subject.REVIEWS_AND_SUITS);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return Stream.concat(super.review(context).stream(), unmatched(Field.CASES, context)).toList();
  }
}
