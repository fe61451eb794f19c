package org.gongkai.rollup.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Cause;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.ScoringScheme;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Scores reports by the office's scheme. What the office has decided about, and what may lie in our
 * own reading, costs nobody a point; a report that is not there or not legible has no score, rather
 * than a full one.
 */
public final class Scorer {

  private final ScoringScheme scheme;
  private final Set<String> basis = new HashSet<>();
  private final Map<ReportKey, List<Finding>> findings = new HashMap<>();
  private final Map<ReportKey, Map<String, ComparisonRow>> indicators = new HashMap<>();

  public Scorer(ScoringScheme scheme) {
    this.scheme = scheme;
    for (ScoringScheme.Item item : scheme.items()) {
      if (item.basis() instanceof ScoringScheme.OfChecks rules) {
        basis.addAll(rules.named());
        basis.addAll(rules.families());
      } else if (item.basis() instanceof ScoringScheme.OfIndicator indicator) {
        basis.add(indicator.indicator());
      }
    }
  }

  public void add(Finding finding) {
    Integer year = finding.year();
    if (year != null && basis.contains(finding.check()) && costs(finding)) {
      findings
          .computeIfAbsent(new ReportKey(finding.agencyCode(), year), key -> new ArrayList<>())
          .add(finding);
    }
  }

  private static boolean costs(Finding finding) {
    return finding.isOpen() && finding.cause().origin() != Cause.Origin.READING;
  }

  public void add(ComparisonRow row) {
    if (basis.contains(row.indicator())) {
      indicators
          .computeIfAbsent(new ReportKey(row.agencyCode(), row.year()), key -> new HashMap<>())
          .put(row.indicator(), row);
    }
  }

  /** The scores of expected reports, in their order. */
  public List<ReportScore> scores(List<Coverage> coverage) {
    List<ReportScore> scores = coverage.stream().map(this::score).toList();
    Map<Object, Ranking> rankings =
        scores.stream()
            .filter(Scorer::isRanked)
            .collect(
                Collectors.groupingBy(
                    Scorer::group,
                    Collectors.collectingAndThen(
                        Collectors.mapping(
                            score -> Objects.requireNonNull(score.total()), Collectors.toList()),
                        Ranking::new)));
    return scores.stream().map(score -> placed(score, rankings.get(group(score)))).toList();
  }

  private static List<Object> group(ReportScore score) {
    return List.of(score.coverage().agency().district(), score.coverage().year());
  }

  private static boolean isRanked(ReportScore score) {
    return score.total() != null && score.coverage().agency().role() == Role.MEMBER;
  }

  private static ReportScore placed(ReportScore score, @Nullable Ranking ranking) {
    BigDecimal total = score.total();
    return ranking == null || total == null || !isRanked(score)
        ? score
        : score.placed(ranking.get(total), ranking.size());
  }

  private ReportScore score(Coverage coverage) {
    ReportKey key = new ReportKey(coverage.agency().code(), coverage.year());
    List<ItemScore> items = scheme.items().stream().map(item -> score(item, key)).toList();
    boolean judged =
        coverage.status() == Coverage.Status.RECEIVED
            && items.stream().noneMatch(item -> item.state() == ItemScore.State.UNKNOWN);
    BigDecimal total =
        items.stream()
            .map(item -> item.item().points().subtract(item.deducted()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ReportScore(coverage, items, judged ? total : null, null, 0);
  }

  private ItemScore score(ScoringScheme.Item item, ReportKey report) {
    if (item.basis() instanceof ScoringScheme.OfChecks rules) {
      List<Finding> found =
          findings.getOrDefault(report, List.of()).stream().filter(rules::counts).toList();
      return judged(item, found.size(), found, null);
    }
    return ofIndicator(item, (ScoringScheme.OfIndicator) item.basis(), report);
  }

  private ItemScore ofIndicator(
      ScoringScheme.Item item, ScoringScheme.OfIndicator basis, ReportKey report) {
    ComparisonRow row = indicators.getOrDefault(report, Map.of()).get(basis.indicator());
    BigDecimal value = row == null ? null : row.value();
    if (value != null) {
      return judged(item, beyond(basis, value), List.of(), value);
    }
    BigDecimal denominator = row == null ? null : row.denominator();
    boolean nothing = denominator != null && denominator.signum() == 0;
    return new ItemScore(
        item,
        0,
        BigDecimal.ZERO,
        List.of(),
        null,
        nothing ? ItemScore.State.NOT_APPLICABLE : ItemScore.State.UNKNOWN);
  }

  /** Units beyond the limit, one that has begun taken whole. */
  private static int beyond(ScoringScheme.OfIndicator basis, BigDecimal value) {
    BigDecimal over = basis.least() ? basis.limit().subtract(value) : value.subtract(basis.limit());
    return over.max(BigDecimal.ZERO).divide(basis.unit(), 0, RoundingMode.CEILING).intValue();
  }

  private static ItemScore judged(
      ScoringScheme.Item item, int times, List<Finding> findings, @Nullable BigDecimal figure) {
    BigDecimal deducted = item.deduction().multiply(BigDecimal.valueOf(times)).min(item.cap());
    return new ItemScore(item, times, deducted, findings, figure, ItemScore.State.JUDGED);
  }
}
