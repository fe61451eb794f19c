package org.gongkai.reader.sheet;

import java.util.List;
import java.util.function.BiFunction;
import org.gongkai.document.Grid;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Limits;

/** Lays out neighbouring rows of a sheet as a grid, merged cells as one cell. */
final class SheetGrid {

  private final SheetView view;
  private final List<SheetRow> rows;
  private final int[] columns;
  private final BiFunction<Integer, Integer, SourceSpan> locations;

  /**
   * Prepares to lay out.
   *
   * @param columns the columns of all tables of the sheet: pieces of one table keep theirs, and no
   *     blank figure at the end of a line is lost
   * @param locations where a cell stands in the file, by row and column
   */
  SheetGrid(
      SheetView view,
      List<SheetRow> rows,
      int[] columns,
      BiFunction<Integer, Integer, SourceSpan> locations) {
    this.view = view;
    this.rows = rows;
    this.columns = columns;
    this.locations = locations;
  }

  Grid grid(Limits.Allowance allowance) {
    Grid.Builder grid = Grid.builder(locations.apply(rows.get(0).row(), columns[0])).fillingUp();
    allowance.spend((long) rows.size() * columns.length);
    for (int at = 0; at < rows.size(); at++) {
      grid.row();
      addCells(grid, at);
    }
    return grid.build();
  }

  private void addCells(Grid.Builder grid, int at) {
    SheetRow row = rows.get(at);
    for (int i = 0; i < columns.length; i++) {
      CellRange area = view.area(row.row(), columns[i]);
      boolean begins =
          (at == 0 || rows.get(at - 1).row() < area.top())
              && (i == 0 || columns[i - 1] < area.left())
              && view.reaches(row.row(), columns[i]);
      if (begins) {
        String text = row.texts().getOrDefault(columns[i], "");
        SourceSpan location = locations.apply(row.row(), columns[i]);
        grid.cell(text, height(at, area), width(i, area), location);
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

  private int width(int from, CellRange area) {
    int end = from + 1;
    while (end < columns.length && columns[end] <= area.right()) {
      end++;
    }
    return end - from;
  }
}
