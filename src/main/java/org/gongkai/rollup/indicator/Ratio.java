package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.rollup.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * A computed indicator: a fraction with the two figures it comes from, or a plain count, which has
 * no denominator.
 */
record Ratio(BigDecimal numerator, @Nullable BigDecimal denominator) {

  /** Decimals of a fraction. */
  static final int PLACES = 4;

  Ratio {
    numerator = Distribution.plain(numerator);
    denominator = denominator == null ? null : Distribution.plain(denominator);
  }

  static Ratio count(BigDecimal number) {
    return new Ratio(number, null);
  }

  static Ratio of(long numerator, long denominator) {
    return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /** Rounded half up to four places, a count as it is; empty for a zero denominator. */
  Optional<BigDecimal> value() {
    if (denominator == null) {
      return Optional.of(numerator);
    }
    return denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(numerator.divide(denominator, PLACES, RoundingMode.HALF_UP));
  }

  /** The ratio of the sums, which is a district's; empty for no ratios. */
  static Optional<Ratio> ofSums(Collection<Ratio> ratios) {
    return ratios.stream().reduce(Ratio::plus);
  }

  private Ratio plus(Ratio other) {
    BigDecimal sum =
        denominator == null
            ? null
            : denominator.add(Objects.requireNonNull(other.denominator, "count and fraction"));
    return new Ratio(numerator.add(other.numerator), sum);
  }
}
