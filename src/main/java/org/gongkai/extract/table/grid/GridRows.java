package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rows of a grid, with what they have in common. */
final class GridRows {

  /** So many rows under the same heads tell of a width. */
  private static final int LONG = 3;

  private final List<GridRow> rows;
  private final int width;
  private final IdentityHashMap<GridRow, Integer> stretches;

  GridRows(List<GridRow> rows) {
    this.rows = rows;
    this.width = width(rows);
    this.stretches = stretches(rows);
  }

  List<GridRow> all() {
    return rows;
  }

  /**
   * Whether a row is as wide as most rows with figures, in its grid or, where that holds tables of
   * several widths, among those under the same heads.
   */
  boolean isRegular(GridRow row) {
    return row.end() == width || row.end() == stretches.getOrDefault(row, 0);
  }

  private static IdentityHashMap<GridRow, Integer> stretches(List<GridRow> rows) {
    IdentityHashMap<GridRow, Integer> widths = new IdentityHashMap<>();
    List<GridRow> stretch = new ArrayList<>();
    for (GridRow row : rows) {
      if (HeaderRows.isHeader(row)) {
        close(stretch, widths);
      } else if (row.hasFigures()) {
        stretch.add(row);
      }
    }
    close(stretch, widths);
    return widths;
  }

  private static void close(List<GridRow> stretch, IdentityHashMap<GridRow, Integer> widths) {
    if (stretch.size() >= LONG) {
      int common = width(stretch);
      stretch.forEach(row -> widths.put(row, common));
    }
    stretch.clear();
  }

  /** The width that most rows with figures have; of two, the larger. */
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
