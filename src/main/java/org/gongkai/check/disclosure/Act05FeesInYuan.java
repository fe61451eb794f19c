package org.gongkai.check.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.check.text.Governments;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;

/**
 * ACT-05: fees so much higher than last year's, or than any bureau takes, that they look like 元.
 */
final class Act05FeesInYuan extends FeeCheck {

  private static final Threshold RATIO = Threshold.of("ACT-05.ratio", "500");
  private static final Threshold AMOUNT = Threshold.of("ACT-05.amount", "1000000");
  private static final Threshold DEPARTMENT = Threshold.of("ACT-05.department", "100000");

  Act05FeesInYuan() {
    super("ACT-05", Severity.WARNING);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(RATIO, AMOUNT, DEPARTMENT);
  }

  @Override
  Optional<FindingDraft> judge(BigDecimal fee, Optional<BigDecimal> before, ReportContext context) {
    Optional<FindingDraft> jump =
        before
            .filter(last -> last.signum() > 0)
            .filter(last -> fee.compareTo(last.multiply(context.threshold(RATIO))) >= 0)
            .map(last -> note(fee, last));
    return jump.or(() -> isHuge(fee, context) ? Optional.of(noteOf("huge", fee)) : Optional.empty())
        .map(note -> note.printed(fee.toPlainString()));
  }

  /**
   * The sum of a whole district may be that large, a single body's is not, and a department's even
   * less.
   */
  private static boolean isHuge(BigDecimal fee, ReportContext context) {
    Threshold most = Governments.isOne(context.agency()) ? AMOUNT : DEPARTMENT;
    return context.agency().role() != Role.CONSOLIDATED
        && fee.compareTo(context.threshold(most)) >= 0;
  }
}
