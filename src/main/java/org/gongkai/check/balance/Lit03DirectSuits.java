package org.gongkai.check.balance;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * LIT-03: suits without a review first, in years in which a suit over a refusal needs one (复议法
 * Article 23, cited by 法释〔2025〕8号 Article 10).
 */
final class Lit03DirectSuits extends Check implements ReportCheck {

  private static final int FIRST_YEAR = 2024;

  private static final CellKey SUITS = ReportCells.cases("litigation_direct", ReportCells.TOTAL);

  Lit03DirectSuits() {
    super("LIT-03", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.number(SUITS).stream()
        .filter(suits -> context.year() >= FIRST_YEAR && suits.signum() > 0)
        .map(
            suits ->
                note(suits)
                    .about(SUITS)
                    .printed(suits.toPlainString())
                    .showing(context, List.of(SUITS)))
        .toList();
  }
}
