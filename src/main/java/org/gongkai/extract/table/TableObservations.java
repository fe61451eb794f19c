package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.extract.table.reading.TableReadings.ColumnName;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormCell;
import org.gongkai.form.LabelText;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * Says what is odd about a table once its form is known: missing, misspelt and misplaced things.
 */
final class TableObservations {

  private final Form form;
  private final Table table;
  private final Map<String, LineReading> lines;
  private final TableReadings readings;
  private final UnreadLines unread;
  private final List<Observation> observations = new ArrayList<>();

  TableObservations(
      Form form, String section, Map<String, LineReading> lines, TablesAndProse found) {
    this.form = form;
    this.table = form.get(section);
    this.lines = lines;
    this.readings = found.readings();
    this.unread = new UnreadLines(table, found);
  }

  List<Observation> observe() {
    table.lines().forEach(this::observeLine);
    table.blocks().forEach(this::observeColumns);
    observeForeignLines();
    observeOrder();
    return observations;
  }

  private void observeLine(Line line) {
    LineReading reading = lines.get(line.category());
    if (reading == null) {
      observations.add(
          unread
              .find(line)
              .orElseGet(
                  () ->
                      line(
                          Kind.LINE_MISSING,
                          line.category(),
                          "",
                          line.label(),
                          SourceSpan.NOWHERE)));
      return;
    }
    if (isDoubtful(reading)) {
      observations.add(
          UnreadLines.undecided(
              table.section(), line.category(), printed(reading), reading.location()));
    }
    if (!reading.label().isEmpty() && !same(reading.label(), line.label())) {
      observations.add(
          line(
              Kind.LABEL_ALIAS,
              line.category(),
              reading.label(),
              line.label(),
              reading.location()));
    }
  }

  private static String printed(LineReading reading) {
    return reading.cells().stream()
        .map(CellReading::printed)
        .filter(PrintedNumber::isFormula)
        .findFirst()
        .orElse(reading.text());
  }

  /** Nothing, or not everything, could be given to its column. */
  private boolean isDoubtful(LineReading reading) {
    if (reading.isUndecided()) {
      return true;
    }
    for (CellReading cell : reading.cells()) {
      if (!cell.decided()
          || isUnclear(cell)
          || isForeign(reading.category(), cell)
          || isInOtherUnit(reading, cell)) {
        return true;
      }
    }
    return false;
  }

  /** Part of what is printed could not be told: our trouble, not the agency's. */
  private static boolean isUnclear(CellReading cell) {
    return (PrintedNumber.isUnclear(cell.printed()) || PrintedNumber.isFormula(cell.printed()))
        && PrintedNumber.quantity(cell.printed()).state() == Quantity.State.UNREADABLE;
  }

  private boolean isInOtherUnit(LineReading reading, CellReading cell) {
    return form.find(new CellKey(table.section(), reading.category(), cell.measure()))
        .map(FormCell::unit)
        .filter(reading.claim()::isInOtherUnit)
        .isPresent();
  }

  private boolean isForeign(String category, CellReading cell) {
    return !table.holds(category, cell.measure());
  }

  private void observeColumns(FormBlock block) {
    Set<String> found = new LinkedHashSet<>();
    for (Line line : block.lines()) {
      LineReading reading = lines.get(line.category());
      if (reading == null || isDoubtful(reading)) {
        continue;
      }
      reading.cells().forEach(cell -> found.add(cell.measure()));
    }
    List<LineReading> more = block.lines().stream().flatMap(this::overfull).toList();
    if (!more.isEmpty() && found.size() < block.columns().size()) {
      more.forEach(line -> observations.add(undecided(line)));
    } else if (!found.isEmpty()) {
      block.columns().forEach(column -> observeColumn(column, found.contains(column.measure())));
    }
  }

  /** A line with more figures than it has cells: one stands under a head that we don't know. */
  private Stream<LineReading> overfull(Line line) {
    return Stream.ofNullable(lines.get(line.category()))
        .filter(reading -> !isDoubtful(reading) && !reading.isGlued())
        .filter(reading -> figures(reading.text()) > reading.cells().size());
  }

  private static long figures(String row) {
    return UnreadLines.CELLS.splitAsStream(row).filter(PrintedNumber::isPlainCount).count();
  }

  private Observation undecided(LineReading line) {
    return line(Kind.LINE_UNDECIDED, line.category(), line.text(), "", line.location());
  }

  private void observeColumn(Column column, boolean found) {
    String printed = readings.columns().get(new ColumnName(table.section(), column.measure()));
    if (!found) {
      observations.add(column(Kind.COLUMN_MISSING, column, ""));
    } else if (printed != null && !same(printed, column.label())) {
      observations.add(column(Kind.LABEL_ALIAS, column, printed));
    }
  }

  /** Lines of another form in this table are unknown to this one. */
  private void observeForeignLines() {
    lines.values().stream()
        .filter(reading -> table.findLine(reading.category()).isEmpty())
        .forEach(
            reading ->
                observations.add(
                    Observation.of(
                        Kind.LINE_UNKNOWN,
                        table.section(),
                        reading.text(),
                        form.id(),
                        reading.location())));
  }

  private void observeOrder() {
    List<String> statutory = table.lines().stream().map(Line::category).toList();
    int last = -1;
    for (LineReading reading : lines.values()) {
      int position = statutory.indexOf(reading.category());
      if (position >= 0 && position < last) {
        observations.add(
            line(Kind.LINE_MISPLACED, reading.category(), reading.label(), "", reading.location()));
      }
      last = Math.max(last, position);
    }
  }

  private Observation line(
      Kind kind, String category, String printed, String expected, SourceSpan location) {
    return new Observation(kind, table.section(), category, null, printed, expected, location);
  }

  private Observation column(Kind kind, Column column, String printed) {
    return new Observation(
        kind, table.section(), null, column.measure(), printed, column.label(), SourceSpan.NOWHERE);
  }

  private static boolean same(String printed, String statutory) {
    return printed.equals(statutory)
        || LabelText.normal(printed).equals(LabelText.normal(statutory));
  }
}
