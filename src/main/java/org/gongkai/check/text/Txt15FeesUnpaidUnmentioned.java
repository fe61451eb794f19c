package org.gongkai.check.text;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * TXT-15: requests were dropped because the 信息处理费 was not paid, and section 六 knows of no such fee.
 */
final class Txt15FeesUnpaidUnmentioned extends Check implements ReportCheck {

  private static final CellKey UNPAID = ReportCells.requests("result.other.fee_unpaid");

  Txt15FeesUnpaidUnmentioned() {
    super("TXT-15", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    if (!Txt14NoProcessingFees.isSilent(context)) {
      return List.of();
    }
    return context.number(UNPAID).stream()
        .filter(unpaid -> unpaid.signum() > 0)
        .map(unpaid -> note(unpaid).about(UNPAID).printed(unpaid.toPlainString()))
        .toList();
  }
}
