package org.gongkai.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Names one cell of the statutory tables, whoever fills it: the line {@code category} and the
 * column {@code measure} of the table {@code section}. The codes are those of the forms ({@code
 * requests}, {@code result.denied.state_secret}, {@code natural_person}).
 */
public record CellKey(String section, String category, String measure)
    implements Comparable<CellKey> {

  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::section)
          .thenComparing(CellKey::category)
          .thenComparing(CellKey::measure);

  /** Alphabetical; the statutory order is the form's to give. */
  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }

  /** Whether another is this cell, or lies in the line or column that this names. */
  public boolean covers(CellKey other) {
    return !(category.isEmpty() && measure.isEmpty())
        && section.equals(other.section)
        && (category.isEmpty() || category.equals(other.category))
        && (measure.isEmpty() || measure.equals(other.measure));
  }

  /**
   * Written out, as keys are compared more than anything: Java's own way is slow until compiled.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CellKey key
            && measure.equals(key.measure)
            && category.equals(key.category)
            && section.equals(key.section));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * section.hashCode() + category.hashCode()) + measure.hashCode();
  }

  /** The same line in another column. */
  public CellKey withMeasure(String otherMeasure) {
    return new CellKey(section, category, otherMeasure);
  }

  @Override
  public String toString() {
    return section + "/" + category + "/" + measure;
  }
}
