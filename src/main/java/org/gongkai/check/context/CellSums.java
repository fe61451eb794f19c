package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;

/** What reports add up to, cell by cell, and which of them weighs most in each. */
public final class CellSums {

  private final Map<CellKey, CellSum> byCell = new LinkedHashMap<>();

  private CellSums() {}

  public static CellSums of(List<Report> reports) {
    CellSums sums = new CellSums();
    for (Report report : reports) {
      for (Fact fact : report.facts()) {
        sums.byCell.merge(
            fact.cell(), CellSum.of(report.key().agencyCode(), fact.quantity()), CellSum::plus);
      }
    }
    return sums;
  }

  public Optional<CellSum> find(CellKey cell) {
    return Optional.ofNullable(byCell.get(cell));
  }

  /** All cells that any report has, in the order of the forms. */
  public Map<CellKey, CellSum> all() {
    return byCell;
  }

  /**
   * The sum of one cell.
   *
   * @param reports how many reports have the cell
   * @param unknown how many of them have something there that is no number and not empty
   * @param largest the greatest figure
   * @param holder the agency that reports it
   */
  public record CellSum(
      BigDecimal total, int reports, int unknown, BigDecimal largest, String holder) {

    static CellSum of(String agency, Quantity quantity) {
      BigDecimal number = quantity.number().orElse(BigDecimal.ZERO);
      boolean isUnknown = !quantity.isNumber() && !quantity.isEmpty();
      return new CellSum(number, 1, isUnknown ? 1 : 0, number, agency);
    }

    CellSum plus(CellSum other) {
      boolean isLarger = other.largest.compareTo(largest) > 0;
      return new CellSum(
          total.add(other.total),
          reports + other.reports,
          unknown + other.unknown,
          isLarger ? other.largest : largest,
          isLarger ? other.holder : holder);
    }

    /** What all but the greatest add up to. */
    public BigDecimal rest() {
      return total.subtract(largest);
    }
  }
}
