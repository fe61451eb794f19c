package org.gongkai.rollup.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.RateChanges;

/**
 * Ranks the open findings of a district: for each the likely change of the total or rate that it
 * hits hardest, and the order of calls, one an agency and year, that brings the expected error of
 * all totals down fastest. A call clears up all findings about its report, so its gain is what all
 * of them together do to the totals, each total once.
 */
public final class FindingEffects {

  private static final int PLACES = 4;

  /** A total of a few cases that is off by one is no total that is half wrong. */
  private static final double FEW = 10;

  /** Shares below this round to nothing. */
  private static final double LEAST = 0.00005;

  private final UsualFigures usual;
  private final RateChanges rates;
  private final Map<Finding, Map<CellKey, Double>> errors = new LinkedHashMap<>();
  private final Map<ReportKey, Integer> order;

  /**
   * Ranks them.
   *
   * @param findings those of one district, open or not
   * @param sums the district's own, of all years
   * @param gaps what these lack
   * @param unusable the expected reports of which only files came that are none
   * @param rates the district's rates
   * @param reports those of an agency that stand, by year
   */
  public FindingEffects(
      List<Finding> findings,
      List<RollupRow> sums,
      List<Gap> gaps,
      Set<ReportKey> unusable,
      RateChanges rates,
      Function<String, List<Report>> reports) {
    this.rates = rates;
    usual = new UsualFigures(sums, reports);
    LikelyErrors likely = new LikelyErrors(usual, gaps, unusable);
    for (Finding finding : findings) {
      Map<CellKey, Double> ofFinding = likely.of(finding);
      if (!ofFinding.isEmpty()) {
        errors.put(finding, ofFinding);
      }
    }
    order = order();
  }

  /** The effect of a finding; empty where it changes no figure that shows. */
  public Optional<FindingEffect> find(Finding finding) {
    Map<CellKey, Double> ofFinding = errors.get(finding);
    Integer year = finding.year();
    if (ofFinding == null || year == null) {
      return Optional.empty();
    }
    Hit hardest = hardest(year, ofFinding);
    int priority = order.getOrDefault(new ReportKey(finding.agencyCode(), year), 0);
    return hardest.share < LEAST || priority == 0
        ? Optional.empty()
        : Optional.of(new FindingEffect(rounded(hardest.share), hardest.figure, priority));
  }

  private Hit hardest(int year, Map<CellKey, Double> ofFinding) {
    Hit hardest = new Hit(0, "");
    for (Map.Entry<CellKey, Double> error : ofFinding.entrySet()) {
      double share = share(year, error.getKey(), error.getValue());
      hardest = hardest.or(new Hit(share, error.getKey().toString()));
    }
    for (Map.Entry<String, Double> rate : rates.of(year, ofFinding).entrySet()) {
      hardest = hardest.or(new Hit(Math.min(1, rate.getValue()), rate.getKey()));
    }
    return hardest;
  }

  private double share(int year, CellKey cell, double error) {
    double total = usual.total(year, cell);
    return error / (Math.max(total, FEW) + error);
  }

  /** Years apart, since each is published for itself. */
  private Map<ReportKey, Integer> order() {
    Map<ReportKey, Map<CellKey, Double>> calls = new HashMap<>();
    errors.forEach(
        (finding, cells) -> {
          Integer year = finding.year();
          if (year != null) {
            Map<CellKey, Double> call =
                calls.computeIfAbsent(
                    new ReportKey(finding.agencyCode(), year), key -> new HashMap<>());
            cells.forEach((cell, error) -> call.merge(cell, error, Math::max));
          }
        });
    Map<ReportKey, Double> gains = new HashMap<>();
    calls.forEach((key, cells) -> gains.put(key, gain(key.year(), cells)));
    List<ReportKey> ordered = new ArrayList<>(gains.keySet());
    ordered.sort(
        Comparator.comparing((ReportKey key) -> -gains.getOrDefault(key, 0.0))
            .thenComparing(ReportKey::agencyCode));
    Map<Integer, Integer> last = new HashMap<>();
    Map<ReportKey, Integer> places = new HashMap<>();
    ordered.forEach(key -> places.put(key, last.merge(key.year(), 1, Integer::sum)));
    return places;
  }

  private double gain(int year, Map<CellKey, Double> cells) {
    return cells.entrySet().stream()
        .mapToDouble(error -> share(year, error.getKey(), error.getValue()))
        .sum();
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(PLACES, RoundingMode.HALF_UP);
  }

  /** A figure that is hit; of equals the one that comes first by name, so that runs agree. */
  private record Hit(double share, String figure) {

    Hit or(Hit other) {
      int difference = Double.compare(other.share, share);
      boolean harder = difference > 0 || (difference == 0 && other.figure.compareTo(figure) < 0);
      return harder ? other : this;
    }
  }
}
