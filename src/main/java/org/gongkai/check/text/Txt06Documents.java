package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Field;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/**
 * TXT-06: the 规范性文件 of the text are those of table 二. Where one of them says that none was issued,
 * ACT-08 speaks.
 */
final class Txt06Documents extends ClaimCheck {

  Txt06Documents() {
    super(
        "TXT-06",
        Severity.WARNING,
        Subject.DOCUMENTS_ISSUED,
        Subject.DOCUMENTS_REPEALED,
        Subject.DOCUMENTS_IN_FORCE);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return Stream.concat(super.review(context).stream(), unmatched(Field.DOCUMENTS, context))
        .toList();
  }

  @Override
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    return subject != Subject.DOCUMENTS_ISSUED || !expected.denies(figure);
  }
}
