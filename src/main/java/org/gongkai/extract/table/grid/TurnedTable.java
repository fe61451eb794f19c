package org.gongkai.extract.table.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.TableShape;
import org.gongkai.extract.table.label.TableShapes;

/**
 * The rows of a grid that hold a table on its side: columns named in the rows, 自然人 645 21 …, and
 * lines above them. Only one without a gap is known, since a cell lost from such a row moves
 * figures to other lines.
 *
 * @param from its first row
 * @param end the first row below it
 * @param width the first column right of it
 */
record TurnedTable(int from, int end, int width) {

  /** The first such table; empty in nearly all grids. */
  static Optional<TurnedTable> find(List<GridRow> rows, TableShapes shapes) {
    for (int at = 0; at < rows.size(); at++) {
      boolean beside = rows.get(at).hasFigures() && rows.get(at).namesColumn();
      for (String section : beside ? shapes.sections() : List.<String>of()) {
        TableShape shape = shapes.of(section).findFirst().orElseThrow();
        if (rows.get(at).namesCode(shape.first())) {
          return find(rows, at, shape);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TurnedTable> find(List<GridRow> rows, int first, TableShape shape) {
    int end = Math.min(rows.size(), first + shape.width() * Math.max(1, shape.lines().size()));
    int from = first;
    while (from > 0 && isAbove(rows.get(from - 1), shape.section())) {
      from--;
    }
    int column = firstFigure(rows.get(first));
    int last = lastFilled(rows.get(first));
    boolean whole =
        end - first > 1
            && rows.subList(first, end).stream()
                .allMatch(row -> firstFigure(row) == column && lastFilled(row) == last)
            && rows.subList(from, first).stream().allMatch(row -> areBehind(row, column));
    return whole ? Optional.of(new TurnedTable(from, end, last + 1)) : Optional.empty();
  }

  private static boolean isAbove(GridRow row, String section) {
    return !row.hasFigures() && row.count(Kind.LINE, section) > 1;
  }

  private static boolean areBehind(GridRow row, int column) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> row.names(i, Kind.LINE))
        .allMatch(i -> row.cells().get(i).column() >= column);
  }

  /** The column of a row's first figure; -1 where it has none. */
  private static int firstFigure(GridRow row) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> row.labels(i).isEmpty() && row.isFigure(i))
        .map(i -> row.cells().get(i).column())
        .findFirst()
        .orElse(-1);
  }

  private static int lastFilled(GridRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .mapToInt(cell -> cell.endColumn() - 1)
        .max()
        .orElse(-1);
  }
}
