package org.gongkai.rollup;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Fact;
import org.gongkai.model.figure.PrintedNumber;

/**
 * A number with its unit. Where the form leaves the unit open (采购总金额 of the 2019 form,
 * 国办公开办函〔2019〕60号) it is the one printed with the number, or {@link #OPEN}.
 */
public record Amount(BigDecimal value, String unit) {

  /** The unit of a figure whose unit nobody printed. */
  public static final String OPEN = "UNSPECIFIED";

  private static final String YUAN = "元";

  /** How many 元 one of each unit of money is. */
  private static final Map<String, BigDecimal> IN_YUAN =
      Map.of(
          YUAN,
          BigDecimal.ONE,
          "万元",
          BigDecimal.valueOf(10_000),
          "亿元",
          BigDecimal.valueOf(100_000_000));

  /** The number of a fact in the unit of its form, or in the one printed where that is open. */
  static Amount of(Fact fact, String formUnit) {
    String unit = formUnit.equals(OPEN) ? printedUnit(fact.quantity().printed()) : formUnit;
    return new Amount(fact.quantity().getNumber(), unit);
  }

  private static String printedUnit(String printed) {
    return PrintedNumber.find(printed)
        .map(PrintedNumber::unit)
        .filter(unit -> !unit.isEmpty())
        .orElse(OPEN);
  }

  Amount plus(Amount other) {
    return new Amount(value.add(other.value), unit);
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  /** The unit that counts beside another amount, to which a zero leaves it. */
  public String unitBeside(Amount other) {
    return isZero() ? other.unit : unit;
  }

  /** Whether it is in the same unit as another; zero is in every unit. */
  public boolean sharesUnit(Amount other) {
    return isZero() || other.isZero() || unit.equals(other.unit);
  }

  /**
   * The unit in which amounts can be added up: the one they share, zeros aside, else 元 where all
   * are units of money; empty where one of them is not known.
   */
  static Optional<String> commonUnit(List<Amount> amounts, String formUnit) {
    Set<String> units = new HashSet<>();
    amounts.stream().filter(amount -> !amount.isZero()).forEach(amount -> units.add(amount.unit));
    if (units.size() <= 1) {
      return Optional.of(units.isEmpty() ? formUnit : units.iterator().next());
    }
    return IN_YUAN.keySet().containsAll(units) ? Optional.of(YUAN) : Optional.empty();
  }

  /** Whether it is in a unit; zero is in every unit. */
  boolean isIn(String otherUnit) {
    return isZero() || unit.equals(otherUnit);
  }

  /** The number in another unit of money, or as it is where that is its own. */
  BigDecimal in(String otherUnit) {
    return isIn(otherUnit) ? value : value.multiply(Objects.requireNonNull(IN_YUAN.get(unit)));
  }
}
