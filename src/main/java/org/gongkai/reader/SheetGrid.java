package org.gongkai.reader;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gongkai.document.Grid;

/** Lays out neighbouring rows of a sheet as a grid, merged cells as one cell. */
final class SheetGrid {

  private final SheetView view;
  private final List<SheetRow> rows;
  private final BiFunction<Integer, Integer, String> locations;
  private final int left;
  private final int right;

  /**
   * Prepares to lay out.
   *
   * @param locations where a cell stands in the file, by row and column
   */
  SheetGrid(SheetView view, List<SheetRow> rows, BiFunction<Integer, Integer, String> locations) {
    this.view = view;
    this.rows = rows;
    this.locations = locations;
    this.left = areas().mapToInt(CellRange::left).min().orElse(0);
    this.right = areas().mapToInt(CellRange::right).max().orElse(0);
  }

  private Stream<CellRange> areas() {
    return rows.stream()
        .flatMap(row -> row.texts().keySet().stream().map(column -> view.area(row.row(), column)));
  }

  /** The name of its first place. */
  String location() {
    return locations.apply(rows.get(0).row(), left);
  }

  Grid grid(Limits.Allowance allowance) {
    Grid.Builder grid = Grid.builder(location());
    int[] columns = view.columns(left, right).toArray();
    allowance.spend((long) rows.size() * columns.length);
    for (int at = 0; at < rows.size(); at++) {
      grid.row();
      addCells(grid, at, columns);
    }
    return grid.build();
  }

  private void addCells(Grid.Builder grid, int at, int[] columns) {
    SheetRow row = rows.get(at);
    for (int i = 0; i < columns.length; i++) {
      CellRange area = view.area(row.row(), columns[i]);
      boolean begins =
          (at == 0 || rows.get(at - 1).row() < area.top())
              && (i == 0 || columns[i - 1] < area.left());
      if (begins) {
        String text = row.texts().getOrDefault(columns[i], "");
        String location = locations.apply(row.row(), columns[i]);
        grid.cell(text, height(at, area), width(i, columns, area), location);
      }
    }
  }

  private int height(int from, CellRange area) {
    int end = from + 1;
    while (end < rows.size() && rows.get(end).row() <= area.bottom()) {
      end++;
    }
    return end - from;
  }

  private static int width(int from, int[] columns, CellRange area) {
    int end = from + 1;
    while (end < columns.length && columns[end] <= area.right()) {
      end++;
    }
    return end - from;
  }
}
