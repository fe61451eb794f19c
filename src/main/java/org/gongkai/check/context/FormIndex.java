package org.gongkai.check.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;

/** A form laid out once, so that a rule finds a cell or an equation without walking the tables. */
public final class FormIndex {

  /** The explanation that some labels carry in brackets behind them. */
  private static final Pattern EXPLANATION = Pattern.compile("(?<=[^）])（[^（）]*）$");

  /** What follows in a label that has said enough to be known by. */
  private static final Pattern TAIL = Pattern.compile("(?<=^[^、]{12,40})、.*$");

  private final Form form;
  private final List<FormCell> all;
  private final Map<CellKey, FormCell> cells = new HashMap<>();
  private final Map<CellKey, Integer> order = new HashMap<>();
  private final Map<CellKey, List<CellKey>> lines = new LinkedHashMap<>();
  private final Map<CellKey, List<CellKey>> columns = new HashMap<>();
  private final Map<CellKey, String> labels = new HashMap<>();
  private final Map<String, List<Equation>> equations = new HashMap<>();

  FormIndex(Form form) {
    this.form = form;
    this.all = List.copyOf(form.cells());
    all.forEach(this::add);
    for (Equation equation : form.equations()) {
      equations
          .computeIfAbsent(equation.left().get(0).section(), s -> new ArrayList<>())
          .add(equation);
    }
  }

  private void add(FormCell cell) {
    CellKey key = cell.key();
    CellKey line = lineOf(key);
    CellKey column = columnOf(key);
    order.putIfAbsent(new CellKey(key.section(), "", ""), order.size());
    order.putIfAbsent(line, order.size());
    order.put(key, order.size());
    cells.put(key, cell);
    lines.computeIfAbsent(line, l -> new ArrayList<>()).add(key);
    columns.computeIfAbsent(column, c -> new ArrayList<>()).add(key);
    labels.putIfAbsent(line, lineLabel(cell.categoryLabel().split(">", -1)));
    String label = last(cell.measureLabel().split(">", -1));
    labels.putIfAbsent(column, label);
    labels.put(key, label);
  }

  private static CellKey lineOf(CellKey key) {
    return key.withMeasure("");
  }

  private static CellKey columnOf(CellKey key) {
    return new CellKey(key.section(), "", key.measure());
  }

  private static String lineLabel(String[] path) {
    String own = last(path);
    boolean numbered = path.length > 1 && Character.isDigit(own.charAt(0));
    return numbered ? path[path.length - 2] + own : own;
  }

  private static String last(String[] path) {
    String label = EXPLANATION.matcher(path[path.length - 1]).replaceFirst("");
    return TAIL.matcher(label).replaceFirst("");
  }

  public Form form() {
    return form;
  }

  public Optional<FormCell> find(CellKey key) {
    return Optional.ofNullable(cells.get(key));
  }

  public List<FormCell> cells() {
    return all;
  }

  /** The cells of one column, wherever the form has it. */
  public List<CellKey> column(String section, String measure) {
    return columns.getOrDefault(new CellKey(section, "", measure), List.of());
  }

  /** The cells of one line. */
  public List<CellKey> line(String section, String category) {
    return lines.getOrDefault(new CellKey(section, category, ""), List.of());
  }

  /** The cells of a table, line by line. */
  public List<List<CellKey>> lines(String section) {
    return lines.entrySet().stream()
        .filter(line -> line.getKey().section().equals(section))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The label of a line, with its group where the line's own says too little. */
  public Optional<String> findLineLabel(CellKey key) {
    return Optional.ofNullable(labels.get(lineOf(key)));
  }

  /** The label of a cell's column, or of a column wherever the form has it. */
  public Optional<String> findColumnLabel(CellKey key) {
    return Optional.ofNullable(labels.get(key.category().isEmpty() ? columnOf(key) : key));
  }

  /** The equations between cells of a table. */
  public List<Equation> equations(String section) {
    return equations.getOrDefault(section, List.of());
  }

  /** Where a cell, a line (no measure) or a table (no category either) stands in the form. */
  public Optional<Integer> position(CellKey key) {
    return Optional.ofNullable(order.get(key));
  }
}
