package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Places by value, the greatest first. Ties share a place and the next is skipped: 1, 2, 2, 4. */
public final class Ranking {

  /** Compares numbers, so that 1.0 and 1.00 tie. */
  private final Map<BigDecimal, Integer> places = new TreeMap<>(Comparator.naturalOrder());

  private final int size;

  public Ranking(Collection<BigDecimal> values) {
    size = values.size();
    int place = 1;
    for (BigDecimal value : values.stream().sorted(Comparator.reverseOrder()).toList()) {
      places.putIfAbsent(value, place++);
    }
  }

  /**
   * The place of one of the values.
   *
   * @throws IllegalArgumentException for any other value
   */
  public int get(BigDecimal value) {
    Integer place = places.get(value);
    if (place == null) {
      throw new IllegalArgumentException("not ranked: " + value);
    }
    return place;
  }

  public int size() {
    return size;
  }
}
