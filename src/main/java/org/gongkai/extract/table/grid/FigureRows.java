package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * Turns the rows with figures of a grid into lines, each figure under the head it is sure to have.
 */
final class FigureRows {

  /** One figure in threes, or two: it is not the agency that can't tell. */
  private static final Pattern PARTED =
      Pattern.compile("\\p{Nd}{1,3}(?:\\p{IsWhite_Space}+\\p{Nd}{3})+");

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
    Optional<List<Assigned>> figures =
        figures(rows, row, end, header)
            .assign(cells, () -> padding(rows, header), () -> areInOrder(rows, header))
            .filter(assigned -> certainty(rows, header).isCertain(row, assigned));
    String label = row.cells().get(labelAt).text();
    add(header.section(), category, label, figures.orElse(List.of()), row);
    place.passLine(category);
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
    boolean whole = order.isWhole(header.section(), header.measuresByPlace());
    return new RowFigures(row, end, header, whole && rows.isRegular(row));
  }

  private RowCertainty certainty(GridRows rows, Header header) {
    return new RowCertainty(equations, header.section(), rows);
  }

  /** Blank cells between label and figures, where all rows that leave no choice have as many. */
  private Optional<Integer> padding(GridRows rows, Header header) {
    int count = header.byOrder().map(List::size).orElse(0);
    Set<Integer> seen = new HashSet<>();
    for (GridRow row : rows.all()) {
      int labelAt = labels.labelAt(row, header);
      if (labelAt >= 0 && row.hasFigures()) {
        List<Integer> starts =
            RowFigures.starts(row.cells().subList(labelAt + 1, row.cells().size()), count);
        if (starts.size() == 1) {
          seen.add(starts.get(0));
        }
      }
    }
    return seen.size() == 1 ? seen.stream().findFirst() : Optional.empty();
  }

  private boolean areInOrder(GridRows rows, Header header) {
    int count = header.byOrder().map(List::size).orElse(0);
    return rows.all().stream()
        .filter(row -> row.hasFigures() && labels.labelAt(row, header) >= 0)
        .map(row -> row.cells().subList(labels.labelAt(row, header) + 1, row.cells().size()))
        .noneMatch(cells -> RowFigures.starts(cells, count).isEmpty());
  }

  private static boolean isParted(String printed) {
    return printed.length() >= SHORTEST_PARTED && PARTED.matcher(printed.strip()).matches();
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
