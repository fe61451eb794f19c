package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One figure a column: what a line says in each, or by how much an equation fails in each. A column
 * that is not known is not in it.
 */
record ColumnVector(Map<String, BigDecimal> byMeasure) {

  ColumnVector {
    byMeasure = new LinkedHashMap<>(byMeasure);
  }

  boolean isZero() {
    return byMeasure.values().stream().allMatch(value -> value.signum() == 0);
  }

  ColumnVector negated() {
    Map<String, BigDecimal> negated = new LinkedHashMap<>();
    byMeasure.forEach((measure, value) -> negated.put(measure, value.negate()));
    return new ColumnVector(negated);
  }

  /** Whether another says the same in every column that is known here. */
  boolean agreesWith(ColumnVector other) {
    return byMeasure.entrySet().stream()
        .allMatch(
            entry -> {
              BigDecimal theirs = other.byMeasure.get(entry.getKey());
              return theirs != null && theirs.compareTo(entry.getValue()) == 0;
            });
  }

  /** Whether it is more than nothing in at least two columns, so that agreement tells something. */
  boolean isTelling() {
    return byMeasure.values().stream().filter(value -> value.signum() != 0).count() > 1;
  }

  /** The largest figure, whatever its sign. */
  BigDecimal size() {
    return byMeasure.values().stream()
        .map(BigDecimal::abs)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  boolean knows(String measure) {
    return byMeasure.containsKey(measure);
  }

  /** The figure of a column that is known. */
  BigDecimal get(String measure) {
    return Objects.requireNonNull(byMeasure.get(measure), measure);
  }
}
