package org.gongkai.check.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.Severity;

/** ACT-06: fees so much lower than last year's that they look like 亿元. */
final class Act06FeesInHundredMillions extends FeeCheck {

  private static final Threshold RATIO = Threshold.of("ACT-06.ratio", "500");

  Act06FeesInHundredMillions() {
    super("ACT-06", Severity.INFO);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(RATIO);
  }

  @Override
  Optional<FindingDraft> judge(BigDecimal fee, Optional<BigDecimal> before, ReportContext context) {
    return before
        .filter(last -> fee.multiply(context.threshold(RATIO)).compareTo(last) < 0)
        .map(last -> note(fee, last).printed(fee.toPlainString()));
  }
}
