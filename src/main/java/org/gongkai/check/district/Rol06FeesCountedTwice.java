package org.gongkai.check.district;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.CellSums.CellSum;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Threshold;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * ROL-06: one member takes nearly all fees of the district and is the finance bureau, or takes as
 * much as all others together: it may report the whole district's fees.
 */
final class Rol06FeesCountedTwice extends Check implements DistrictCheck {

  private static final Threshold SHARE = Threshold.of("ROL-06.share", "0.8");
  private static final CellKey FEES = ReportCells.disclosure("fees", "amount");
  private static final Pattern FINANCE = Pattern.compile(".*(财政|财金).*");

  Rol06FeesCountedTwice() {
    super("ROL-06", Severity.WARNING);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(SHARE);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    return context.sums().find(FEES).stream()
        .filter(sum -> sum.rest().signum() > 0 && isSuspect(sum, context))
        .map(
            sum ->
                note(context.member(sum.holder()).name(), sum.largest(), sum.total(), sum.rest())
                    .about(FEES)
                    .of(sum.holder())
                    .printed(sum.largest().toPlainString()))
        .toList();
  }

  private static boolean isSuspect(CellSum sum, DistrictContext context) {
    BigDecimal least = sum.total().multiply(context.threshold(SHARE));
    boolean isFinance = FINANCE.matcher(context.member(sum.holder()).name()).matches();
    return (sum.largest().compareTo(sum.rest()) == 0 && sum.reports() > 2)
        || (isFinance && sum.largest().compareTo(least) >= 0);
  }
}
