package org.gongkai.reader.sheet;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.reader.Limits;

/**
 * The merged cells of a sheet by row. No two overlap: where a damaged file says so, the first one
 * counts and the other does not, as else figures would slip into a neighbour's column.
 */
final class MergedCells {

  private final NavigableMap<Integer, NavigableMap<Integer, CellRange>> byRow = new TreeMap<>();

  /** Sorts the merged cells of a sheet, as far down as the sheet is used. */
  MergedCells(SheetCells cells, Limits.Allowance allowance) {
    cells.merged().stream()
        .filter(range -> range.top() < cells.height())
        .map(range -> range.above(cells.height()))
        .forEach(range -> add(range, allowance));
  }

  private void add(CellRange range, Limits.Allowance allowance) {
    allowance.spend(range.bottom() - range.top() + 1L);
    for (int row = range.top(); row <= range.bottom(); row++) {
      if (isTaken(row, range)) {
        return;
      }
    }
    for (int row = range.top(); row <= range.bottom(); row++) {
      byRow.computeIfAbsent(row, key -> new TreeMap<>()).put(range.left(), range);
    }
  }

  private boolean isTaken(int row, CellRange range) {
    Map.Entry<Integer, CellRange> before = ranges(row).floorEntry(range.right());
    return before != null && before.getValue().right() >= range.left();
  }

  private NavigableMap<Integer, CellRange> ranges(int row) {
    return byRow.getOrDefault(row, new TreeMap<>());
  }

  /** The rows that some merged cell covers. */
  Collection<Integer> rows() {
    return byRow.keySet();
  }

  /** The merged cells that cover a row, from left to right. */
  Collection<CellRange> inRow(int row) {
    return ranges(row).values();
  }

  Optional<CellRange> find(int row, int column) {
    return Optional.ofNullable(ranges(row).floorEntry(column))
        .map(Map.Entry::getValue)
        .filter(range -> range.covers(column));
  }
}
