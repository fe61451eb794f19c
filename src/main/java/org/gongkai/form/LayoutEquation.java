package org.gongkai.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.CellKey;

/**
 * An equation that a table's layout implies, for all its lines or all its columns at once.
 *
 * @param check the rule that watches it, {@code SUM-02}
 * @param section the table
 * @param along {@code MEASURE}: the codes are columns and the equation holds in every line; {@code
 *     CATEGORY}: the codes are lines and it holds in every column
 * @param left codes whose cells are added up
 * @param right codes whose sum they equal
 */
public record LayoutEquation(
    String check, String section, Axis along, List<String> left, List<String> right) {

  /** What the codes of an identity name. */
  public enum Axis {
    MEASURE,
    CATEGORY
  }

  public LayoutEquation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  List<Equation> equations(Table table) {
    List<Equation> equations = new ArrayList<>();
    for (String other : others(table)) {
      equations.add(new Equation(check, keys(left, other), keys(right, other)));
    }
    return equations;
  }

  private Set<String> others(Table table) {
    Set<String> others = new LinkedHashSet<>();
    for (FormCell cell : table.cells()) {
      others.add(along == Axis.MEASURE ? cell.key().category() : cell.key().measure());
    }
    return others;
  }

  private List<CellKey> keys(List<String> codes, String other) {
    return codes.stream()
        .map(
            code ->
                along == Axis.MEASURE
                    ? new CellKey(section, other, code)
                    : new CellKey(section, code, other))
        .toList();
  }
}
