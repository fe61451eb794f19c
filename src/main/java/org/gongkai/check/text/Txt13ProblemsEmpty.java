package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.Severity;

/** TXT-13: section 五 says nothing, or next to nothing. */
final class Txt13ProblemsEmpty extends Check implements ReportCheck {

  private static final Threshold CHARACTERS = Threshold.of("TXT-13.characters", "30");
  private static final int PROBLEMS = 5;

  Txt13ProblemsEmpty() {
    super("TXT-13", Severity.WARNING);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(CHARACTERS);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    BigDecimal least = context.threshold(CHARACTERS);
    return context.text(PROBLEMS).stream()
        .filter(text -> Txt10OverviewTooLong.length(text).compareTo(least) < 0)
        .map(text -> noteOn(text.strip()))
        .toList();
  }

  private FindingDraft noteOn(String text) {
    return text.isEmpty()
        ? noteOf("empty")
        : note(Txt10OverviewTooLong.length(text)).printed(text).quoting(text);
  }
}
