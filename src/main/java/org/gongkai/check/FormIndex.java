package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;

/** A form laid out once, so that a rule finds a cell or an equation without walking the tables. */
final class FormIndex {

  private final Form form;
  private final Map<CellKey, FormCell> cells = new LinkedHashMap<>();
  private final Map<CellKey, Integer> order = new HashMap<>();
  private final Map<String, List<Equation>> equations = new HashMap<>();

  FormIndex(Form form) {
    this.form = form;
    for (FormCell cell : form.cells()) {
      CellKey key = cell.key();
      order.putIfAbsent(new CellKey(key.section(), "", ""), order.size());
      order.putIfAbsent(new CellKey(key.section(), key.category(), ""), order.size());
      order.put(key, order.size());
      cells.put(key, cell);
    }
    for (Equation equation : form.equations()) {
      equations
          .computeIfAbsent(equation.left().get(0).section(), s -> new ArrayList<>())
          .add(equation);
    }
  }

  Form form() {
    return form;
  }

  Optional<FormCell> find(CellKey key) {
    return Optional.ofNullable(cells.get(key));
  }

  List<FormCell> cells() {
    return List.copyOf(cells.values());
  }

  /** The cells of one column, wherever the form has it. */
  List<CellKey> column(String section, String measure) {
    return cells.keySet().stream()
        .filter(key -> key.section().equals(section) && key.measure().equals(measure))
        .toList();
  }

  /** The cells of one line. */
  List<CellKey> line(String section, String category) {
    return cells.keySet().stream()
        .filter(key -> key.section().equals(section) && key.category().equals(category))
        .toList();
  }

  /** The cells of a table, line by line. */
  List<List<CellKey>> lines(String section) {
    Map<String, List<CellKey>> lines = new LinkedHashMap<>();
    cells.keySet().stream()
        .filter(key -> key.section().equals(section))
        .forEach(key -> lines.computeIfAbsent(key.category(), c -> new ArrayList<>()).add(key));
    return List.copyOf(lines.values());
  }

  /** The equations between cells of a table. */
  List<Equation> equations(String section) {
    return equations.getOrDefault(section, List.of());
  }

  /** Where a cell, a line (no measure) or a table (no category either) stands in the form. */
  Optional<Integer> position(CellKey key) {
    return Optional.ofNullable(order.get(key));
  }
}
