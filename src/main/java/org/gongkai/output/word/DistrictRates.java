package org.gongkai.output.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.indicator.ComparisonRow;

/** The indicators of a whole district by year. */
final class DistrictRates {

  private record Key(int year, String indicator) {}

  private final Map<Key, BigDecimal> rates = new HashMap<>();

  private DistrictRates() {}

  static DistrictRates of(EditionSource part) {
    DistrictRates rates = new DistrictRates();
    part.forEachComparison(rates::add);
    return rates;
  }

  private void add(ComparisonRow row) {
    BigDecimal value = row.districtValue();
    if (value != null) {
      rates.put(new Key(row.year(), row.indicator()), value);
    }
  }

  /** A fraction of the year; empty where it cannot be had. */
  Optional<BigDecimal> find(int year, String indicator) {
    return Optional.ofNullable(rates.get(new Key(year, indicator)));
  }
}
