package org.gongkai.form;

import java.util.List;
import org.gongkai.model.CellKey;

/**
 * One equation between cells of a report: the sum of {@code left} is the sum of {@code right}.
 *
 * @param check the rule that watches it
 */
public record Equation(String check, List<CellKey> left, List<CellKey> right) {

  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
