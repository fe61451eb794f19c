package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Ruling;

/**
 * Finds the cells of a table from its ruling lines. Two neighbours between which no line is drawn
 * are one merged cell; the outer border is there whether drawn or not.
 */
final class CellFinder {

  /** So much of a side must be drawn to count as a line. */
  private static final double DRAWN = 0.6;

  /** A lattice of more fields than this is a drawing. */
  private static final int MOST = 20_000;

  private final List<List<Ruling>> verticals;
  private final List<List<Ruling>> horizontals;
  private final Axis columns;
  private final Axis rows;
  private final boolean[][] taken;

  private CellFinder(List<Ruling> lines, Axis columns, Axis rows) {
    this.verticals = byPlace(lines, false, columns);
    this.horizontals = byPlace(lines, true, rows);
    this.columns = columns;
    this.rows = rows;
    this.taken = new boolean[rows.size()][columns.size()];
  }

  /** The table ruled by lines that hang together; empty where they rule no two columns. */
  static Optional<PageTable> find(List<Ruling> drawn) {
    List<Ruling> lines = Rulings.single(drawn);
    Axis columns = axis(lines, false);
    Axis rows = axis(lines, true);
    long fields = (long) rows.size() * columns.size();
    if (rows.size() < 1 || columns.size() < 2 || fields > MOST) {
      return Optional.empty();
    }
    List<TableCell> cells = new CellFinder(lines, columns, rows).cells();
    Box box = new Box(columns.first(), rows.first(), columns.last(), rows.last());
    return Optional.of(new PageTable(box, columns, rows.size(), cells))
        .filter(
            table -> table.cells().stream().anyMatch(cell -> cell.columnSpan() < columns.size()));
  }

  /** The places of lines of one direction, and the ends of those that cross them. */
  private static Axis axis(List<Ruling> lines, boolean horizontal) {
    List<Double> places = new ArrayList<>();
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (Ruling line : lines) {
      if (line.horizontal() == horizontal) {
        places.add(line.at());
      } else {
        first = Math.min(first, line.from());
        last = Math.max(last, line.to());
      }
    }
    if (first < last) {
      places.add(first);
      places.add(last);
    }
    return Axis.of(places);
  }

  private List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (!taken[row][column]) {
          cells.add(cell(row, column));
        }
      }
    }
    return cells;
  }

  /** The cell whose upper left field is given: as wide as no line stops it, then as high. */
  private TableCell cell(int row, int column) {
    int right = column + 1;
    while (right < columns.size() && !taken[row][right] && !isVertical(right, row)) {
      right++;
    }
    int bottom = row + 1;
    while (bottom < rows.size() && goesOn(bottom, column, right)) {
      bottom++;
    }
    for (int r = row; r < bottom; r++) {
      Arrays.fill(taken[r], column, right, true);
    }
    Box box =
        new Box(columns.from(column), rows.from(row), columns.to(right - 1), rows.to(bottom - 1));
    return new TableCell(row, column, bottom - row, right - column, box, "");
  }

  /** Whether a cell goes on into a row: nothing is drawn above it there nor across it. */
  private boolean goesOn(int row, int column, int right) {
    for (int c = column; c < right; c++) {
      if (taken[row][c] || isHorizontal(row, c) || (c > column && isVertical(c, row))) {
        return false;
      }
    }
    boolean openLeft = column > 0 && !isVertical(column, row);
    boolean openRight = right < columns.size() && !isVertical(right, row);
    return !openLeft && !openRight;
  }

  private boolean isVertical(int column, int row) {
    return isDrawn(verticals.get(column), rows.from(row), rows.to(row));
  }

  private boolean isHorizontal(int row, int column) {
    return isDrawn(horizontals.get(row), columns.from(column), columns.to(column));
  }

  private static boolean isDrawn(List<Ruling> lines, double from, double to) {
    double drawn = 0;
    for (Ruling line : lines) {
      drawn = Math.max(drawn, Math.min(to, line.to()) - Math.max(from, line.from()));
    }
    return drawn >= DRAWN * (to - from);
  }

  /** The lines by the place they make: one that lies near two of them is drawn at one only. */
  private static List<List<Ruling>> byPlace(List<Ruling> lines, boolean horizontal, Axis axis) {
    List<List<Ruling>> byPlace = new ArrayList<>();
    axis.places().forEach(place -> byPlace.add(new ArrayList<>()));
    for (Ruling line : lines) {
      int place = axis.nearest(line.at());
      boolean near = Math.abs(axis.from(place) - line.at()) <= Axis.TOLERANCE;
      if (line.horizontal() == horizontal && near) {
        byPlace.get(place).add(line);
      }
    }
    return byPlace;
  }
}
