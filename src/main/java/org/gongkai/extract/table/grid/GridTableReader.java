package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.grid.RowFigures.Assigned;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.model.Observation;

/** Reads statutory tables from grids: heads name the columns, labels name the lines. */
public final class GridTableReader {

  private final Vocabulary vocabulary;
  private final ReadingPlace place;
  private final TableReadings readings;
  private final HeaderRows headerRows;
  private final RowEquations equations;
  private final UnheadedLines unheaded;

  public GridTableReader(
      Vocabulary vocabulary,
      ReadingPlace place,
      TableReadings readings,
      RowEquations equations,
      UnheadedLines unheaded) {
    this.equations = equations;
    this.vocabulary = vocabulary;
    this.place = place;
    this.readings = readings;
    this.headerRows = new HeaderRows(place, readings);
    this.unheaded = unheaded;
  }

  /** Reads what the grid holds of the statutory tables; says whether it held anything. */
  public boolean read(Grid grid) {
    List<GridRow> rows = new ArrayList<>();
    for (int index = 0; index < grid.height(); index++) {
      rows.add(new GridRow(index, grid.row(index), vocabulary));
    }
    return read(new GridRows(rows));
  }

  private boolean read(GridRows rows) {
    boolean statutory = false;
    for (GridRow row : rows.all()) {
      if (row.isBlank()) {
        readBlankAcross(rows, row);
        continue;
      }
      if (headerRows.accept(row) || readMarks(row)) {
        statutory = true;
      } else if (place.header().isPresent() && readFigures(rows, row)) {
        statutory = true;
      } else if (!statutory) {
        if (hasWords(row)) {
          place.leave();
        }
        unheaded.offer(row);
      }
    }
    return statutory;
  }

  /** Under complete heads of table 四 a blank row is its row of figures, when no other follows. */
  private void readBlankAcross(GridRows rows, GridRow row) {
    boolean last = rows.all().stream().skip(row.index() + 1).noneMatch(GridRow::hasFigures);
    if (last && place.isAcrossNext() && !row.cells().isEmpty()) {
      readAcross(rows, row, place.header().orElseThrow());
    }
  }

  /** A row of titles, corners or group labels alone. */
  private boolean readMarks(GridRow row) {
    boolean marks = false;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cells().get(i).isBlank()) {
        continue;
      }
      if (row.labels(i).isEmpty() || isLineOfItsOwn(row, i)) {
        return false;
      }
      marks = true;
      enterMark(row.labels(i));
    }
    return marks;
  }

  /** Lines of table 四 stand above their figures; all others stand beside them. */
  private static boolean isLineOfItsOwn(GridRow row, int at) {
    return row.names(at, Kind.LINE) && !row.names(at, Kind.LINE, ReadingPlace.ACROSS);
  }

  private void enterMark(Set<Label> labels) {
    enterGroup(labels);
    place.resolveLine(labels, ReadingPlace.ACROSS).ifPresent(place::enterLineAbove);
  }

  private void enterGroup(Set<Label> labels) {
    labels.stream()
        .filter(label -> label.is(Kind.GROUP))
        .findFirst()
        .ifPresent(label -> place.enterGroup(label.code()));
  }

  private boolean readFigures(GridRows rows, GridRow row) {
    Header header = place.header().orElseThrow();
    int labelAt = labelAt(row, header);
    if (labelAt >= 0) {
      return goesOn(row, labelAt, header) || readLine(rows, row, labelAt, header);
    }
    if (header.section().equals(ReadingPlace.ACROSS) && row.hasFigures()) {
      return readAcross(rows, row, header);
    }
    return readUnknown(row);
  }

  /** Whether a row is the rest of the one above: its label reaches in, and no figure is its own. */
  private static boolean goesOn(GridRow row, int labelAt, Header header) {
    return row.names(labelAt, Kind.LINE, header.section())
        && !row.isOwn(labelAt)
        && !row.hasFigures();
  }

  /** The last cell that names a line or a group before the figures begin; -1 without any. */
  private int labelAt(GridRow row, Header header) {
    String section = header.section();
    int found = -1;
    for (int i = 0; i < row.cells().size(); i++) {
      GridCell cell = row.cells().get(i);
      boolean label = row.names(i, Kind.LINE, section) || row.names(i, Kind.GROUP, section);
      if (label) {
        found = i;
      } else if (!cell.isBlank() && (found >= 0 || isFigureOf(header, cell))) {
        return similarAt(row, i, found, section);
      }
    }
    return found;
  }

  /** A number left of all heads counts the lines. */
  private static boolean isFigureOf(Header header, GridCell cell) {
    return GridRow.isFigure(cell) && cell.endColumn() > header.start();
  }

  /** A misspelt line label may follow a group label. */
  private int similarAt(GridRow row, int at, int found, String section) {
    boolean misspelt = vocabulary.findSimilarLine(row.cells().get(at).text(), section).isPresent();
    return misspelt ? at : found;
  }

  private boolean readLine(GridRows rows, GridRow row, int labelAt, Header header) {
    for (int i = 0; i < labelAt; i++) {
      enterGroup(row.labels(i));
    }
    Optional<String> category = category(row, labelAt, header.section());
    List<GridCell> cells = row.cells().subList(labelAt + 1, row.cells().size());
    if (category.isEmpty()) {
      return readUnknown(row);
    }
    place.closeHeader();
    Optional<List<Assigned>> figures =
        new RowFigures(row.index(), row.cells().get(labelAt).endRow(), header)
            .assign(cells, () -> padding(rows, header), () -> areInOrder(rows, header))
            .filter(assigned -> certainty(rows, header).isCertain(row, assigned));
    String label = row.cells().get(labelAt).text();
    add(header.section(), category.get(), label, figures.orElse(List.of()), row);
    place.passLine(category.get());
    return true;
  }

  private RowCertainty certainty(GridRows rows, Header header) {
    return new RowCertainty(equations, header.section(), rows.width());
  }

  private Optional<String> category(GridRow row, int at, String section) {
    Optional<String> exact = place.resolveLine(row.labels(at), section);
    if (exact.isPresent() || !row.labels(at).isEmpty()) {
      return exact;
    }
    return vocabulary.findSimilarLine(row.cells().get(at).text(), section).map(Label::code);
  }

  /** Blank cells between label and figures, where all rows that leave no choice have as many. */
  private Optional<Integer> padding(GridRows rows, Header header) {
    int count = header.byOrder().map(List::size).orElse(0);
    Set<Integer> seen = new HashSet<>();
    for (GridRow row : rows.all()) {
      int labelAt = labelAt(row, header);
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
        .filter(row -> row.hasFigures() && labelAt(row, header) >= 0)
        .map(row -> row.cells().subList(labelAt(row, header) + 1, row.cells().size()))
        .noneMatch(cells -> RowFigures.starts(cells, count).isEmpty());
  }

  private void add(
      String section, String category, String label, List<Assigned> figures, GridRow row) {
    List<CellReading> cells = new ArrayList<>();
    for (Assigned figure : figures) {
      String measure = figure.head().measure();
      if (measure != null) {
        GridCell cell = figure.cell();
        cells.add(new CellReading(measure, cell.text(), figure.decided(), cell.location()));
      }
    }
    readings.add(
        new LineReading(section, category, label, cells, row.text(), null, row.location()));
  }

  /** All lines side by side: the figures of table 四. */
  private boolean readAcross(GridRows rows, GridRow row, Header header) {
    Optional<List<Assigned>> figures =
        new RowFigures(row.index(), row.index() + 1, header)
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
    return true;
  }

  private String line(Assigned figure) {
    Head head = figure.head();
    return head.line() == null ? place.lineAbove() : head.line();
  }

  /** A line that no form knows, inside a table that is statutory. */
  private boolean readUnknown(GridRow row) {
    Header header = place.header().orElseThrow();
    if (!row.hasFigures() || !hasWords(row)) {
      return false;
    }
    readings.observe(
        Observation.of(
            Observation.Kind.LINE_UNKNOWN, header.section(), row.text(), "", row.location()));
    return true;
  }

  /** Figures alone, cut off the row above by the end of a page, do not end a table. */
  private static boolean hasWords(GridRow row) {
    return row.cells().stream().anyMatch(GridTableReader::isWord);
  }

  private static boolean isWord(GridCell cell) {
    return !cell.isBlank() && !GridRow.isFigure(cell);
  }
}
