package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.Severity;

/** TXT-10: section 一 is longer than 一千字, to which 国办公开办函〔2021〕30号 limits it in principle. */
final class Txt10OverviewTooLong extends Check implements ReportCheck {

  private static final Threshold CHARACTERS = Threshold.of("TXT-10.characters", "1000");

  Txt10OverviewTooLong() {
    super("TXT-10", Severity.INFO);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(CHARACTERS);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    BigDecimal limit = context.threshold(CHARACTERS);
    return context.text(1).map(Txt10OverviewTooLong::length).stream()
        .filter(length -> length.compareTo(limit) > 0)
        .map(length -> note(length, limit).printed(length.toPlainString()))
        .toList();
  }

  /** As an office counts: everything but white space. */
  static BigDecimal length(String text) {
    return BigDecimal.valueOf(
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .count());
  }
}
