package org.gongkai.output.sums;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Role;
import org.gongkai.model.ScoringScheme.OfIndicator;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.indicator.IndicatorText;
import org.gongkai.rollup.scoring.ItemScore;
import org.gongkai.rollup.scoring.ReportScore;
import org.gongkai.rollup.scoring.Scorer;
import org.jspecify.annotations.Nullable;

/** What the reports of an edition scored, and why in words, the same in every output. */
public final class Scores {

  private final Wording words;
  private final UnaryOperator<String> titles;

  /** What indicators are called, by their ids. */
  private final Map<String, String> indicators;

  /**
   * Prepares.
   *
   * @param edition whose scores these are
   * @param titles names a rule by its id
   */
  public Scores(EditionSource edition, UnaryOperator<String> titles) {
    words = new Wording("org/gongkai/output/scores", edition.language());
    this.titles = titles;
    indicators =
        IndicatorText.all(edition.forms(), edition.language()).stream()
            .collect(Collectors.toMap(IndicatorText::id, IndicatorText::label));
  }

  /**
   * Of every agency in years that are asked for, by district, agency code and year; none where the
   * office does not score.
   */
  public static List<ReportScore> of(EditionSource edition) {
    if (edition.scoring().items().isEmpty()) {
      return List.of();
    }
    Scorer scorer = new Scorer(edition.scoring());
    edition.forEachFinding(scorer::add);
    edition.forEachComparison(scorer::add);
    List<Coverage> agencies =
        edition.coverage().stream()
            .filter(Coverage::isAsked)
            .filter(coverage -> coverage.agency().role() != Role.CONSOLIDATED)
            .toList();
    return scorer.scores(agencies);
  }

  /** Every item that cost points or could not be judged; for a report without a score, why. */
  public String why(ReportScore score) {
    if (score.coverage().status() != Coverage.Status.RECEIVED) {
      return words.text("score." + score.coverage().status().code());
    }
    return score.items().stream()
        .filter(item -> item.deducted().signum() > 0 || item.state() == ItemScore.State.UNKNOWN)
        .map(this::cost)
        .collect(Collectors.joining(words.text("score.next")));
  }

  private String cost(ItemScore item) {
    String name = item.item().name();
    return item.state() == ItemScore.State.UNKNOWN
        ? words.text("score.open", name, why(item))
        : words.text("score.item", name, plain(item.deducted()), why(item));
  }

  /** What an item came to: the rules that were broken with how often, or the figure. */
  public String why(ItemScore item) {
    return switch (item.state()) {
      case UNKNOWN -> words.text("score.unknown");
      case NOT_APPLICABLE -> words.text("score.not_applicable");
      case JUDGED -> item.item().basis() instanceof OfIndicator of ? figure(of, item) : rules(item);
    };
  }

  private String rules(ItemScore item) {
    return item.findings().stream()
        .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(rule -> words.text("score.rule", titles.apply(rule.getKey()), rule.getValue()))
        .collect(Collectors.joining(words.text("score.and")));
  }

  private String figure(OfIndicator of, ItemScore item) {
    return words.text(
        of.least() ? "score.figure.least" : "score.figure.most",
        shown(of, item.figure()),
        indicators.getOrDefault(of.indicator(), of.indicator()),
        shown(of, of.limit()));
  }

  private static String shown(OfIndicator of, @Nullable BigDecimal figure) {
    return of.isShare() && figure != null ? plain(figure.movePointRight(2)) + "%" : plain(figure);
  }

  public static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
