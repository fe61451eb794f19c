package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Group;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;

/**
 * One form as the rollup needs it: its lines with the group lines above their members, looked up
 * without a search, since every fact of every agency passes here.
 */
public final class FormLines {

  private final String id;

  /** Section to line to column, all in printed order. */
  private final Map<String, Map<String, Map<CellKey, FormCell>>> sections = new LinkedHashMap<>();

  private final Map<CellKey, List<CellKey>> parts = new HashMap<>();
  private final Map<CellKey, CellKey> groups = new HashMap<>();
  private final Map<String, List<Equation>> equations = new HashMap<>();

  FormLines(Form form) {
    id = form.id();
    for (Table table : form.tables()) {
      table.cells().forEach(cell -> add(table, cell));
    }
    for (Equation equation : form.equations()) {
      String section = equation.left().get(0).section();
      equations.computeIfAbsent(section, key -> new ArrayList<>()).add(equation);
    }
  }

  private void add(Table table, FormCell cell) {
    CellKey key = cell.key();
    for (Group group : table.groups()) {
      if (group.holds(key.category())) {
        FormCell sum = sumOf(group, cell);
        put(sum);
        parts.computeIfAbsent(sum.key(), any -> new ArrayList<>()).add(key);
        groups.put(key, sum.key());
      }
    }
    put(cell);
  }

  private void put(FormCell cell) {
    CellKey key = cell.key();
    sections
        .computeIfAbsent(key.section(), any -> new LinkedHashMap<>())
        .computeIfAbsent(key.category(), any -> new LinkedHashMap<>())
        .putIfAbsent(key, cell);
  }

  /** The group's cell in the column of one of its lines, under the labels down to the group's. */
  private static FormCell sumOf(Group group, FormCell part) {
    CellKey key = new CellKey(part.key().section(), group.category(), part.key().measure());
    String path = part.categoryLabel();
    int at = path.indexOf(group.label());
    String label = at < 0 ? group.label() : path.substring(0, at) + group.label();
    return new FormCell(
        key, part.sectionLabel(), label, part.measureLabel(), part.unit(), part.type());
  }

  public String id() {
    return id;
  }

  Set<String> sections() {
    return sections.keySet();
  }

  /** Codes of a section's lines in printed order, a group's before its members'. */
  List<String> categories(String section) {
    return List.copyOf(sections.getOrDefault(section, Map.of()).keySet());
  }

  Collection<FormCell> cells(String section, String category) {
    return sections
        .getOrDefault(section, Map.of())
        .getOrDefault(category, new LinkedHashMap<>())
        .values();
  }

  /** The cells that a group's cell sums; none for a cell that is printed. */
  List<CellKey> parts(CellKey key) {
    return parts.getOrDefault(key, List.of());
  }

  /** The group's cell that a printed cell is a part of. */
  Optional<CellKey> group(CellKey part) {
    return Optional.ofNullable(groups.get(part));
  }

  int size(String section) {
    return (int)
        sections.getOrDefault(section, Map.of()).values().stream()
            .flatMap(line -> line.keySet().stream())
            .filter(cell -> !parts.containsKey(cell))
            .count();
  }

  /** Whether the form prints the cell or it is the sum of a group of it. */
  public boolean has(CellKey key) {
    return sections
        .getOrDefault(key.section(), Map.of())
        .getOrDefault(key.category(), Map.of())
        .containsKey(key);
  }

  List<Equation> equations(String section) {
    return equations.getOrDefault(section, List.of());
  }
}
