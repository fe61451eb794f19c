package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.grid.RowFigures.Assigned;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.model.figure.PrintedNumber;

/**
 * Turns the rows with figures of a grid into lines, each figure under the head it is sure to have.
 */
final class FigureRows {

  /** One figure in threes, or two: it is not the agency that can't tell. */
  private static final Pattern PARTED =
      Pattern.compile("\\p{Nd}{1,3}(?:\\p{IsWhite_Space}+\\p{Nd}{3})+");

  /** Figures of like size may be two, this year's and last year's; 4 978 are not. */
  private static final Pattern LIKE = Pattern.compile("\\p{Nd}{2,3}\\p{IsWhite_Space}+\\p{Nd}{3}");

  private static final int SHORTEST_PARTED = 5;

  private final ReadingPlace place;
  private final TableReadings readings;
  private final RowEquations equations;
  private final FormOrder order;
  private final LineLabels labels;

  FigureRows(
      ReadingPlace place,
      TableReadings readings,
      RowEquations equations,
      FormOrder order,
      LineLabels labels) {
    this.place = place;
    this.readings = readings;
    this.equations = equations;
    this.order = order;
    this.labels = labels;
  }

  /** Adds a line whose label stands beside its figures. */
  void addLine(GridRows rows, GridRow row, int labelAt, String category) {
    Header header = place.header().orElseThrow();
    place.closeHeader();
    List<GridCell> cells = row.cells().subList(labelAt + 1, row.cells().size());
    int end = Math.max(row.cells().get(labelAt).endRow(), row.index() + 1);
    RowFigures assignment = figures(rows, row, end, header);
    Optional<List<Assigned>> figures =
        assignment
            .assign(cells, () -> padding(rows, header), () -> areInOrder(rows, header))
            .or(() -> bySums(assignment, lines(rows.under(row), header), cells, header))
            .filter(assigned -> assigned.isEmpty() || isNoneTooMany(rows, cells, assigned))
            .filter(assigned -> certainty(rows, header).isCertain(row, assigned));
    String label = row.cells().get(labelAt).text();
    add(header.section(), category, label, figures.orElse(List.of()), row);
    place.passLine(category);
  }

  /** The figures among others beside them, where sums tell which of them are the form's. */
  private Optional<List<Assigned>> bySums(
      RowFigures row, List<List<GridCell>> lines, List<GridCell> cells, Header header) {
    List<Head> heads = header.byOrder().orElse(List.of());
    List<List<GridCell>> alike =
        lines.stream().filter(line -> line.size() == cells.size()).toList();
    return new FiguresBySums(equations, header.section(), heads)
        .start(alike)
        .map(start -> row.inTurn(heads, cells.subList(start, start + heads.size())));
  }

  /**
   * Whether every figure that no head has is of a column of such figures, or fills a merged cell.
   */
  private static boolean isNoneTooMany(
      GridRows rows, List<GridCell> cells, List<Assigned> assigned) {
    List<GridCell> own = assigned.stream().map(Assigned::cell).toList();
    return cells.stream()
        .filter(cell -> !own.contains(cell) && GridRow.isFigure(cell))
        .filter(cell -> own.size() > 1 || !cell.text().equals(own.get(0).text()))
        .allMatch(rows::isColumn);
  }

  /** What stands behind the labels of some rows. */
  private List<List<GridCell>> lines(List<GridRow> rows, Header header) {
    return rows.stream()
        .filter(row -> row.hasFigures() && labels.labelAt(row, header) >= 0)
        .map(row -> row.cells().subList(labels.labelAt(row, header) + 1, row.cells().size()))
        .toList();
  }

  /** Adds all lines that stand side by side: the figures of table 四. */
  void addAcross(GridRows rows, GridRow row) {
    Header header = place.header().orElseThrow();
    Optional<List<Assigned>> figures =
        figures(rows, row, row.index() + 1, header)
            .assign(row.cells(), Optional::empty, () -> false)
            .filter(assigned -> certainty(rows, header).isCertain(row, assigned));
    Map<String, List<Assigned>> byLine = new LinkedHashMap<>();
    figures
        .orElse(List.of())
        .forEach(
            figure -> byLine.computeIfAbsent(line(figure), k -> new ArrayList<>()).add(figure));
    byLine.remove("");
    if (byLine.isEmpty()) {
      header.lines(place.lineAbove()).forEach(line -> byLine.put(line, List.of()));
    }
    place.closeHeader();
    byLine.forEach((line, cells) -> add(header.section(), line, "", cells, row));
  }

  private String line(Assigned figure) {
    Head head = figure.head();
    return head.line() == null ? place.lineAbove() : head.line();
  }

  private RowFigures figures(GridRows rows, GridRow row, int end, Header header) {
    BooleanSupplier mayPassOver =
        () -> rows.isRegular(row) && order.isWhole(header.section(), header.measuresByPlace());
    return new RowFigures(row, end, header, mayPassOver, rows::isColumn);
  }

  private RowCertainty certainty(GridRows rows, Header header) {
    return new RowCertainty(equations, header.section(), rows);
  }

  /** Blank cells between label and figures, where all rows that leave no choice have as many. */
  private Optional<Integer> padding(GridRows rows, Header header) {
    int count = header.byOrder().map(List::size).orElse(0);
    List<Integer> seen =
        lines(rows.all(), header).stream()
            .map(cells -> RowFigures.starts(cells, count))
            .filter(starts -> starts.size() == 1)
            .map(starts -> starts.get(0))
            .distinct()
            .toList();
    return seen.size() == 1 ? seen.stream().findFirst() : Optional.empty();
  }

  private boolean areInOrder(GridRows rows, Header header) {
    int count = header.byOrder().map(List::size).orElse(0);
    return lines(rows.all(), header).stream()
        .noneMatch(cells -> RowFigures.starts(cells, count).isEmpty());
  }

  private static boolean isParted(String printed) {
    return printed.length() >= SHORTEST_PARTED
        && PARTED.matcher(printed.strip()).matches()
        && (LIKE.matcher(printed.strip()).matches() || !PrintedNumber.isNumber(printed));
  }

  private void add(
      String section, String category, String label, List<Assigned> figures, GridRow row) {
    List<CellReading> cells = new ArrayList<>();
    for (Assigned figure : figures) {
      String measure = figure.head().measure();
      if (measure != null) {
        GridCell cell = figure.cell();
        boolean decided = figure.decided() && !isParted(cell.text());
        cells.add(new CellReading(measure, cell.text(), decided, cell.location()));
      }
    }
    readings.add(
        new LineReading(section, category, label, cells, row.text(), null, row.location()));
  }
}
