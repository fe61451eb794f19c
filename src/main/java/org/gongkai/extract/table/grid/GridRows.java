package org.gongkai.extract.table.grid;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rows of a grid, with what they have in common. */
final class GridRows {

  private final List<GridRow> rows;
  private final int width;

  GridRows(List<GridRow> rows) {
    this.rows = rows;
    this.width = width(rows);
  }

  List<GridRow> all() {
    return rows;
  }

  /** The width that most rows with figures have; of two, the larger. */
  int width() {
    return width;
  }

  private static int width(List<GridRow> rows) {
    NavigableMap<Integer, Integer> widths = new TreeMap<>();
    rows.stream()
        .filter(GridRow::hasFigures)
        .forEach(row -> widths.merge(row.end(), 1, Integer::sum));
    return widths.descendingMap().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
