package org.gongkai.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.narrative.Claim;
import org.gongkai.check.narrative.Subject;
import org.gongkai.model.Severity;

/**
 * TXT-17: the decisions and fees of the text are those of table 二; fees may be rounded. Where one
 * of the two says that there are none, ACT-04 speaks.
 */
final class Txt17Decisions extends ClaimCheck {

  /** From 元 to 万元. */
  private static final int UNIT_SHIFT = 4;

  Txt17Decisions() {
    super(
        "TXT-17",
        Severity.WARNING,
        Subject.LICENCES,
        Subject.PENALTIES,
        Subject.COERCIONS,
        Subject.FEES);
  }

  @Override
  protected boolean concerns(Subject subject, BigDecimal figure, Expectation expected) {
    boolean isSame = subject == Subject.FEES && isRounded(figure, expected.due());
    return !expected.denies(figure) && !isSame;
  }

  private static boolean isRounded(BigDecimal figure, BigDecimal exact) {
    return isRounded(figure, exact, RoundingMode.HALF_UP)
        || isRounded(figure, exact, RoundingMode.DOWN);
  }

  private static boolean isRounded(BigDecimal figure, BigDecimal exact, RoundingMode mode) {
    return exact.setScale(figure.scale(), mode).compareTo(figure) == 0;
  }

  @Override
  protected FindingDraft told(Claim claim, Expectation expected, Object... words) {
    boolean inYuan = isRounded(claim.figure(), expected.due().movePointLeft(UNIT_SHIFT));
    if (claim.subject() != Subject.FEES) {
      return super.told(claim, expected, words);
    }
    return noteOf(inYuan ? "unit" : "fees", words);
  }
}
