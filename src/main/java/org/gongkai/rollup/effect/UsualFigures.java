package org.gongkai.rollup.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.rollup.RollupRow;

/**
 * What an agency's figure usually is where this year's is lacking: that of its last report, or else
 * the mean of those whose figures are in the sum.
 */
final class UsualFigures {

  private final Map<Integer, Map<CellKey, RollupRow>> sums = new HashMap<>();
  private final Function<String, List<Report>> reports;
  private final Map<String, Map<Integer, Map<CellKey, Double>>> printed = new HashMap<>();

  /**
   * Takes them from sums and reports.
   *
   * @param reports those of an agency that stand, by year; asked only for agencies that lack
   *     figures
   */
  UsualFigures(List<RollupRow> rows, Function<String, List<Report>> reports) {
    rows.forEach(
        row -> sums.computeIfAbsent(row.year(), year -> new HashMap<>()).put(row.cell(), row));
    this.reports = reports;
  }

  Stream<CellKey> cells(int year) {
    return sums.getOrDefault(year, Map.of()).keySet().stream();
  }

  /** The published total; 0 where nothing could be added up. */
  double total(int year, CellKey cell) {
    RollupRow row = sums.getOrDefault(year, Map.of()).get(cell);
    BigDecimal total = row == null ? null : row.total();
    return total == null ? 0 : Math.abs(total.doubleValue());
  }

  double of(String agency, int year, CellKey cell) {
    List<Integer> earlier = new ArrayList<>(figures(agency).keySet());
    earlier.removeIf(other -> other >= year);
    Double before =
        earlier.stream()
            .max(Integer::compare)
            .map(last -> figures(agency).getOrDefault(last, Map.of()).get(cell))
            .orElse(null);
    return before == null ? mean(year, cell) : before;
  }

  private double mean(int year, CellKey cell) {
    RollupRow row = sums.getOrDefault(year, Map.of()).get(cell);
    BigDecimal mean = row == null ? null : row.mean();
    return mean == null ? 0 : Math.abs(mean.doubleValue());
  }

  private Map<Integer, Map<CellKey, Double>> figures(String agency) {
    return printed.computeIfAbsent(agency, code -> numbers(reports.apply(code)));
  }

  private static Map<Integer, Map<CellKey, Double>> numbers(List<Report> reports) {
    Map<Integer, Map<CellKey, Double>> years = new HashMap<>();
    for (Report report : reports) {
      Map<CellKey, Double> cells = new HashMap<>();
      for (Fact fact : report.facts()) {
        if (fact.quantity().isNumber()) {
          cells.put(fact.cell(), Math.abs(fact.quantity().getNumber().doubleValue()));
        }
      }
      years.put(report.key().year(), cells);
    }
    return years;
  }
}
