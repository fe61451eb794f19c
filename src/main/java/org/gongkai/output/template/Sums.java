package org.gongkai.output.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;

/** Which cells of a form the workbook adds up itself: those that an equation makes a single sum. */
final class Sums {

  private final Map<CellKey, List<CellKey>> parts = new HashMap<>();

  Sums(Form form) {
    for (Equation equation : form.equations()) {
      if (equation.right().size() == 1) {
        parts.putIfAbsent(equation.right().get(0), equation.left());
      }
    }
  }

  boolean isSum(CellKey cell) {
    return parts.containsKey(cell);
  }

  List<CellKey> parts(CellKey sum) {
    return parts.getOrDefault(sum, List.of());
  }

  /** The cells that somebody fills in and of which those given are made. */
  Set<CellKey> filledIn(Collection<CellKey> cells) {
    Set<CellKey> filledIn = new LinkedHashSet<>();
    for (CellKey cell : cells) {
      if (isSum(cell)) {
        filledIn.addAll(filledIn(parts(cell)));
      } else {
        filledIn.add(cell);
      }
    }
    return filledIn;
  }
}
