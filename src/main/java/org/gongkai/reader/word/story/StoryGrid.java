package org.gongkai.reader.word.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Grid;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryCell.Merge;

/**
 * Lays a story's table out in columns. Word processors know no columns but only edges, row by row:
 * a column is what lies between two neighbouring edges of the whole table.
 */
final class StoryGrid {

  private final List<Map<Integer, Placed>> rows = new ArrayList<>();

  StoryGrid(StoryTable table) {
    ColumnEdges edges = ColumnEdges.of(table);
    for (List<StoryCell> row : table.rows()) {
      Map<Integer, Placed> placed = new LinkedHashMap<>();
      for (StoryCell cell : row) {
        int column = edges.column(cell.left());
        int end = Math.max(column + 1, edges.column(cell.right()));
        placed.putIfAbsent(column, new Placed(column, end, cell));
      }
      rows.add(placed);
    }
  }

  /** A cell and the columns it covers. */
  private record Placed(int column, int end, StoryCell cell) {

    private boolean continues(Placed above) {
      return cell.merge() == Merge.CONTINUES && column == above.column && end == above.end;
    }
  }

  Grid grid(SourceSpan location, Limits.Allowance allowance) {
    Grid.Builder grid = Grid.builder(location);
    Map<Integer, Integer> covered = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      grid.row();
      addRow(grid, row, covered, allowance);
    }
    return grid.build();
  }

  /** Adds a row; remembers of each column the first row that no cell from above reaches. */
  private void addRow(
      Grid.Builder grid, int row, Map<Integer, Integer> covered, Limits.Allowance allowance) {
    int next = 0;
    for (Placed placed : rows.get(row).values()) {
      for (int gap = next; gap < placed.column(); gap++) {
        if (covered.getOrDefault(gap, 0) <= row) {
          allowance.spend(1);
          grid.cell("");
        }
      }
      next = Math.max(next, placed.end());
      if (covered.getOrDefault(placed.column(), 0) <= row) {
        int rowSpan = rowSpan(row, placed);
        int columnSpan = placed.end() - placed.column();
        allowance.spend((long) rowSpan * columnSpan - 1);
        String text = placed.cell().text();
        allowance.spend(text);
        grid.cell(text, rowSpan, columnSpan);
        for (int column = placed.column(); column < placed.end(); column++) {
          covered.put(column, row + rowSpan);
        }
      }
    }
  }

  private int rowSpan(int row, Placed placed) {
    int most = rows.size() - row;
    if (placed.cell().merge() == Merge.NONE) {
      return Math.min(placed.cell().rowSpan(), most);
    }
    int span = 1;
    while (span < most && isContinued(row + span, placed)) {
      span++;
    }
    return span;
  }

  private boolean isContinued(int row, Placed above) {
    Placed below = rows.get(row).get(above.column());
    return below != null && below.continues(above);
  }
}
