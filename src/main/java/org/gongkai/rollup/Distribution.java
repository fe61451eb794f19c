package org.gongkai.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** The figures of several agencies for one cell, summed up. Exact; never empty. */
public final class Distribution {

  /** Decimals of a mean. */
  private static final int PLACES = 6;

  private final List<BigDecimal> sorted;

  /**
   * Takes the figures in any order.
   *
   * @throws IllegalArgumentException when there are none
   */
  public Distribution(Collection<BigDecimal> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no figures");
    }
    sorted = values.stream().sorted().toList();
  }

  BigDecimal total() {
    return plain(sum());
  }

  BigDecimal mean() {
    return quotient(sum(), sorted.size());
  }

  /** The middle figure, or the mean of the middle two. */
  public BigDecimal median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? plain(sorted.get(half))
        : quotient(sorted.get(half - 1).add(sorted.get(half)), 2);
  }

  BigDecimal min() {
    return plain(sorted.get(0));
  }

  BigDecimal max() {
    return plain(sorted.get(sorted.size() - 1));
  }

  private BigDecimal sum() {
    return sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal quotient(BigDecimal sum, int count) {
    return plain(sum.divide(BigDecimal.valueOf(count), PLACES, RoundingMode.HALF_UP));
  }

  /** The same number without trailing zeros, and without an exponent when it is written. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
