package org.gongkai.check.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** LIT-04: more suits after a review than reviews in this year and the last. */
final class Lit04SuitsAfterReview extends Check implements ReportCheck {

  private static final CellKey SUITS =
      ReportCells.cases("litigation_after_review", ReportCells.TOTAL);
  private static final CellKey REVIEWS = ReportCells.cases("review", ReportCells.TOTAL);

  Lit04SuitsAfterReview() {
    super("LIT-04", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Optional<BigDecimal> suits = context.number(SUITS);
    Optional<BigDecimal> now = context.number(REVIEWS);
    Optional<BigDecimal> before = context.before().number(REVIEWS);
    if (suits.isEmpty() || now.isEmpty() || before.isEmpty()) {
      return List.of();
    }
    return suits.get().compareTo(now.get().add(before.get())) > 0
        ? List.of(
            note(suits.get(), now.get(), before.get())
                .about(SUITS)
                .printed(suits.get().toPlainString())
                .showing(context, List.of(SUITS, REVIEWS))
                .showingBefore(context, REVIEWS))
        : List.of();
  }
}
