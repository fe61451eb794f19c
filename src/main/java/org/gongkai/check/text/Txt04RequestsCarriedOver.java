package org.gongkai.check.text;

import java.util.regex.Pattern;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.Claim;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/**
 * TXT-04: the requests that the text says were left to the next year, or came from the last. A text
 * that says that all are answered leaves none, unless it speaks of those left elsewhere: 全部 are
 * then those that were due.
 */
final class Txt04RequestsCarriedOver extends ClaimCheck {

  private static final int OVERVIEW = 1;

  private static final Pattern FROM_LAST =
      Pattern.compile("(?:上一?年度?|去年|20\\d{2}年度?)(?:度)?(?:结转|转入|转来|延续)");

  private static final Pattern LEFT =
      Pattern.compile("结转|转入|转到|转至|顺延|延至|延到|未办结|未答复|正在办|在办|办理中|尚有|还有|剩余|跨年|期限内的|到期");

  /** All of a part, or of those that were due. */
  private static final Pattern OF_A_PART = Pattern.compile("(?:其中|结转|转入).*(?:均已|都已)|应当?(?:办|答)");

  Txt04RequestsCarriedOver() {
    super("TXT-04", Severity.WARNING, Subject.CARRIED_OUT, Subject.CARRIED_IN, Subject.NONE_LEFT);
  }

  @Override
  protected boolean isMeant(Claim claim, ReportContext context) {
    return claim.subject() != Subject.NONE_LEFT
        || !(OF_A_PART.matcher(claim.sentence()).find() || speaksOfLeft(context));
  }

  private static boolean speaksOfLeft(ReportContext context) {
    return context.sentences().stream()
        .filter(sentence -> sentence.section() == OVERVIEW)
        .map(NarrativeSentence::text)
        .map(text -> FROM_LAST.matcher(text).replaceAll(""))
        .anyMatch(text -> LEFT.matcher(text).find());
  }

  @Override
  protected FindingDraft told(Claim claim, Expectation expected, Object... words) {
    return claim.subject() == Subject.NONE_LEFT
        ? noteOf("none-left", words)
        : super.told(claim, expected, words);
  }
}
