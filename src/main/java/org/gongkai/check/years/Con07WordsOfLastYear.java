package org.gongkai.check.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.Threshold;
import org.gongkai.check.narrative.ShingleSet;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * CON-07: the words are those of the agency's report of last year, figures apart. Sections 一 and 五
 * are looked at together, and 五 for itself, which must not be 年年雷同 (国办公开办函〔2021〕30号).
 */
final class Con07WordsOfLastYear extends Check implements ReportCheck {

  private static final Threshold SIMILARITY = Threshold.of("CON-07.similarity", "0.9");
  private static final Threshold CHARACTERS = Threshold.of("CON-07.characters", "100");

  Con07WordsOfLastYear() {
    super("CON-07", Severity.WARNING);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(SIMILARITY, CHARACTERS);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.before().reports().stream()
        .filter(report -> report.key().agencyCode().equals(context.agency().code()))
        .findFirst()
        .flatMap(before -> judge(before, context))
        .stream()
        .toList();
  }

  private Optional<FindingDraft> judge(Report before, ReportContext context) {
    return Stream.of(OwnWordsSections.BOTH, OwnWordsSections.PROBLEMS)
        .flatMap(words -> judge(words, before, context).stream())
        .findFirst();
  }

  private Optional<FindingDraft> judge(
      OwnWordsSections words, Report before, ReportContext context) {
    ShingleSet now = words.print(context.report());
    ShingleSet then = words.print(before);
    BigDecimal least = context.threshold(CHARACTERS);
    boolean isShort = Math.min(now.letters(), then.letters()) < least.intValue();
    BigDecimal similarity = OwnWordsSections.percent(now.similarity(then));
    if (isShort
        || similarity.compareTo(
                OwnWordsSections.percent(context.threshold(SIMILARITY).doubleValue()))
            < 0) {
      return Optional.empty();
    }
    return Optional.of(
        note(Phrase.of(words.label()), String.valueOf(context.year() - 1), similarity)
            .printed(similarity.toPlainString() + "%"));
  }
}
