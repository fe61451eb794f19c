package org.gongkai.extract.table.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.form.Column;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.figure.PrintedNumber;

/**
 * Rows of table 三 whose heads were lost or invented and whose labels may be lost too. They are
 * believed only when they are as many as a form has lines, no label stands out of the form's order,
 * and every equation of that form comes out, in every line and every column.
 */
public final class UnheadedLines {

  /**
   * A row of figures under no known head.
   *
   * @param categories the lines its label may name; none where it names none
   */
  private record Row(GridRow row, Set<String> categories, List<GridCell> figures) {}

  private final String section;
  private final List<Form> forms;
  private final Vocabulary vocabulary;
  private final List<Row> rows = new ArrayList<>();

  /** Begins with no rows; the table is the one whose lines stand under one head. */
  public UnheadedLines(Forms forms, Vocabulary vocabulary) {
    section = vocabulary.shapes().sections(Table.Layout.MATRIX).get(0);
    this.forms = forms.all().stream().filter(form -> form.find(section).isPresent()).toList();
    this.vocabulary = vocabulary;
  }

  /** Keeps a row if it ends in as many figures as the table has columns. */
  public void offer(GridRow row) {
    List<GridCell> cells = row.cells();
    List<Integer> widths = forms.stream().map(form -> columns(form).size()).distinct().toList();
    for (int width : widths) {
      offer(row, cells, cells.size() - width);
    }
  }

  private void offer(GridRow row, List<GridCell> cells, int begin) {
    if (begin < 0 || begin > 2 || !cells.stream().skip(begin).allMatch(GridRow::isFigure)) {
      return;
    }
    boolean worded = cells.subList(0, begin).stream().noneMatch(GridRow::isFigure);
    if (worded) {
      Set<String> categories = begin == 0 ? Set.of() : categories(cells.get(begin - 1).text());
      rows.add(new Row(row, categories, cells.subList(begin, cells.size())));
    }
  }

  private Set<String> categories(String label) {
    Set<String> exact =
        vocabulary.find(label).stream()
            .filter(name -> name.is(Kind.LINE) && name.section().equals(section))
            .map(Label::code)
            .collect(Collectors.toSet());
    return exact.isEmpty()
        ? vocabulary.findSimilarLine(label, section).map(Label::code).stream()
            .collect(Collectors.toSet())
        : exact;
  }

  /** Adds the lines to what was found, if they are proved and nothing else was found of them. */
  public void recover(TableReadings readings) {
    if (rows.isEmpty() || !readings.lines(section).isEmpty()) {
      return;
    }
    List<Form> fitting = forms.stream().filter(form -> fits(form) && balances(form)).toList();
    if (fitting.size() == 1) {
      add(fitting.get(0), readings);
    } else {
      rows.stream()
          .filter(row -> !row.categories().isEmpty())
          .forEach(row -> readings.observe(unknown(row.row())));
    }
  }

  private boolean fits(Form form) {
    List<Line> lines = form.get(section).lines();
    int width = columns(form).size();
    if (lines.size() != rows.size()
        || rows.stream().anyMatch(row -> row.figures().size() != width)) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      Set<String> categories = rows.get(i).categories();
      if (!categories.isEmpty() && !categories.contains(lines.get(i).category())) {
        return false;
      }
    }
    return true;
  }

  private boolean balances(Form form) {
    Map<CellKey, BigDecimal> numbers = numbers(form);
    return form.equations().stream()
        .filter(equation -> equation.right().get(0).section().equals(section))
        .allMatch(equation -> holds(equation, numbers));
  }

  private static boolean holds(Equation equation, Map<CellKey, BigDecimal> numbers) {
    return sum(equation.left(), numbers).equals(sum(equation.right(), numbers));
  }

  /** The sum of some cells; empty when one of them is not among the numbers. */
  private static Optional<BigDecimal> sum(List<CellKey> keys, Map<CellKey, BigDecimal> numbers) {
    return numbers.keySet().containsAll(keys)
        ? Optional.of(
            keys.stream()
                .map(key -> numbers.getOrDefault(key, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros())
        : Optional.empty();
  }

  private Map<CellKey, BigDecimal> numbers(Form form) {
    Map<CellKey, BigDecimal> numbers = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String category = form.get(section).lines().get(i).category();
      for (int column = 0; column < rows.get(i).figures().size(); column++) {
        CellKey key = new CellKey(section, category, columns(form).get(column));
        PrintedNumber.quantity(rows.get(i).figures().get(column).text())
            .number()
            .ifPresent(number -> numbers.put(key, number));
      }
    }
    return numbers;
  }

  private List<String> columns(Form form) {
    return form.get(section).blocks().get(0).columns().stream().map(Column::measure).toList();
  }

  private void add(Form form, TableReadings readings) {
    for (int i = 0; i < rows.size(); i++) {
      Line line = form.get(section).lines().get(i);
      Row row = rows.get(i);
      List<CellReading> cells = new ArrayList<>();
      for (int column = 0; column < row.figures().size(); column++) {
        GridCell cell = row.figures().get(column);
        cells.add(new CellReading(columns(form).get(column), cell.text(), true, cell.location()));
      }
      GridRow found = row.row();
      readings.add(
          new LineReading(
              section, line.category(), "", cells, found.text(), null, found.location()));
      readings.observe(recovered(line, row));
    }
  }

  private Observation recovered(Line line, Row row) {
    String figures = row.figures().stream().map(GridCell::text).collect(Collectors.joining(" "));
    return new Observation(
        Observation.Kind.RECOVERED,
        section,
        line.category(),
        null,
        row.row().text(),
        figures,
        row.row().location());
  }

  private Observation unknown(GridRow row) {
    return Observation.of(Observation.Kind.LINE_UNKNOWN, section, row.text(), "", row.location());
  }
}
