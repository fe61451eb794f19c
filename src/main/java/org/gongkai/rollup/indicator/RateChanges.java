package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;

/** How a district's rates would change if some of the totals behind them did. */
public final class RateChanges {

  private final List<Indicator> shares;
  private final Map<String, DistrictIndicatorRow> rows;

  /**
   * For the rates of one district.
   *
   * @param rows the district's own, of all years
   */
  public RateChanges(Forms forms, List<DistrictIndicatorRow> rows) {
    shares =
        new IndicatorCatalogue(forms)
            .all().stream().filter(indicator -> indicator.denominator() != null).toList();
    this.rows = rows.stream().collect(Collectors.toMap(RateChanges::key, row -> row, (a, b) -> a));
  }

  /**
   * By how much each rate of a year changes: a share by so many points, a ratio, which may be of
   * any size, by this part of itself.
   *
   * @param errors by how much totals of the year grow
   */
  public Map<String, Double> of(int year, Map<CellKey, Double> errors) {
    Map<String, Double> changes = new HashMap<>();
    for (Indicator share : shares) {
      DistrictIndicatorRow row = rows.get(year + "/" + share.id());
      if (row != null && share.operands().anyMatch(operand -> isHit(operand, errors))) {
        change(row, share, errors).ifPresent(change -> changes.put(share.id(), change));
      }
    }
    return changes;
  }

  private static boolean isHit(Operand operand, Map<CellKey, Double> errors) {
    return operand.year() == Operand.Year.CURRENT && errors.containsKey(operand.cell());
  }

  private static Optional<Double> change(
      DistrictIndicatorRow row, Indicator share, Map<CellKey, Double> errors) {
    Formula below = share.denominator();
    BigDecimal above = row.numerator();
    BigDecimal under = row.denominator();
    if (below == null || above == null || under == null || under.signum() == 0) {
      return Optional.empty();
    }
    double grown = under.doubleValue() + grown(below, errors);
    double rate = above.doubleValue() / under.doubleValue();
    double other = (above.doubleValue() + grown(share.numerator(), errors)) / grown;
    double greatest = share.isShare() ? 1 : Math.max(Math.abs(rate), Math.abs(other));
    double change = Math.abs(other - rate) / greatest;
    return grown > 0 && change > 0 ? Optional.of(change) : Optional.empty();
  }

  private static double grown(Formula formula, Map<CellKey, Double> errors) {
    return sum(formula.added(), errors) - sum(formula.subtracted(), errors);
  }

  private static double sum(List<Operand> operands, Map<CellKey, Double> errors) {
    return operands.stream()
        .filter(operand -> isHit(operand, errors))
        .mapToDouble(operand -> errors.getOrDefault(operand.cell(), 0.0))
        .sum();
  }

  private static String key(DistrictIndicatorRow row) {
    return row.year() + "/" + row.indicator();
  }
}
