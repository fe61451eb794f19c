package org.gongkai.form;

import java.util.List;
import org.gongkai.model.CellKey;

/**
 * How far lines of this form may be compared with the form before it. Cells of the same code that
 * no succession names compare without reserve.
 *
 * @param section the table
 * @param categories the lines it speaks of
 * @param measure the column in this form
 * @param previousMeasure the column in the form before
 * @param comparable how far the two compare
 */
public record Succession(
    String section,
    List<String> categories,
    String measure,
    String previousMeasure,
    Comparability comparable) {

  public Succession {
    categories = List.copyOf(categories);
  }

  /** Whether it speaks of a cell of this form. */
  public boolean concerns(CellKey key) {
    return section.equals(key.section())
        && categories.contains(key.category())
        && measure.equals(key.measure());
  }
}
