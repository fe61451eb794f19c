package org.gongkai.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Group;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;

/**
 * Tells from the equations and groups of the forms which cells are sums of others. A group line is
 * a sum only where one of its parts stands beside it: (六)其他处理 in one piece, as the form of 2019 has
 * it and some later reports print it, is a line like any other.
 */
public final class CellLevels {

  private final Set<CellKey> totals = new HashSet<>();
  private final Map<CellKey, CellKey> groupOf = new HashMap<>();

  public CellLevels(Forms forms) {
    for (Form form : forms.all()) {
      form.equations().forEach(this::add);
      form.tables().forEach(this::addGroups);
    }
  }

  /** What stands alone on one side of an equation is the sum of the other side. */
  private void add(Equation equation) {
    addTotal(equation.left(), equation.right());
    addTotal(equation.right(), equation.left());
  }

  private void addTotal(List<CellKey> sum, List<CellKey> parts) {
    if (sum.size() == 1 && parts.size() > 1) {
      totals.add(sum.get(0));
    }
  }

  private void addGroups(Table table) {
    for (Group group : table.groups()) {
      table.cells().stream()
          .map(cell -> cell.key())
          .filter(key -> group.holds(key.category()))
          .forEach(key -> groupOf.put(key, groupCell(group, key)));
    }
  }

  private static CellKey groupCell(Group group, CellKey part) {
    return new CellKey(part.section(), group.category(), part.measure());
  }

  /**
   * The levels of cells that stand beside each other.
   *
   * @param present the cells of a report or a sum that are there
   */
  public Among among(Collection<CellKey> present) {
    return new Among(
        present.stream()
            .map(groupOf::get)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The levels of the cells of one report or sum. */
  public final class Among {

    private final Set<CellKey> divided;

    private Among(Set<CellKey> divided) {
      this.divided = divided;
    }

    public CellLevel of(CellKey cell) {
      if (divided.contains(cell)) {
        return CellLevel.SUBTOTAL;
      }
      return totals.contains(cell) ? CellLevel.TOTAL : CellLevel.LEAF;
    }
  }
}
