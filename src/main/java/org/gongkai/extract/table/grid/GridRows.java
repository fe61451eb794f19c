package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.document.GridCell;

/** The rows of a grid, with what they have in common. */
final class GridRows {

  /** So many rows under the same heads tell of a width. */
  private static final int LONG = 3;

  private final List<GridRow> rows;
  private final int width;
  private final boolean filledUp;
  private final IdentityHashMap<GridRow, String> heads = new IdentityHashMap<>();
  private final IdentityHashMap<GridRow, List<GridRow>> stretches = new IdentityHashMap<>();

  GridRows(List<GridRow> rows, boolean filledUp, HeaderRows headerRows) {
    this.rows = rows;
    this.filledUp = filledUp;
    this.width = width(rows);
    part(headerRows);
  }

  /** Whether short rows were filled up with blank cells. */
  boolean areFilledUp() {
    return filledUp;
  }

  List<GridRow> all() {
    return rows;
  }

  /**
   * Whether a row is as wide as most rows with figures, in its grid or, where that holds tables of
   * several widths, among those under the same heads.
   */
  boolean isRegular(GridRow row) {
    return row.end() == width || (under(row).size() >= LONG && row.end() == width(under(row)));
  }

  /**
   * Whether a cell is one of several in its column; the only one may be a row's that has too many.
   */
  boolean isColumn(GridCell cell) {
    List<GridRow> lines = rows.stream().filter(GridRow::hasFigures).toList();
    return lines.size() == 1
        || lines.stream().filter(row -> !row.isBlankAt(cell.column())).limit(2).count() > 1;
  }

  /** The rows with figures under the same heads as a row that has figures, itself among them. */
  List<GridRow> under(GridRow row) {
    return stretches.getOrDefault(row, List.of());
  }

  /** The table of which a row holds column heads; empty where it holds none. */
  Optional<String> headed(GridRow row) {
    return Optional.ofNullable(heads.get(row));
  }

  private void part(HeaderRows headerRows) {
    List<GridRow> stretch = new ArrayList<>();
    for (GridRow row : rows) {
      Optional<String> section = headerRows.section(row);
      if (section.isPresent()) {
        heads.put(row, section.get());
        stretch = new ArrayList<>();
      } else if (row.hasFigures()) {
        stretch.add(row);
        stretches.put(row, stretch);
      }
    }
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
