package org.gongkai.output.workbook;

import java.util.List;
import org.gongkai.form.Table;
import org.gongkai.output.sums.PrintedCell;

/**
 * Sets statutory tables of 4, 10 and 15 columns under one another on the columns of one sheet: the
 * labels of the lines get what room is left.
 */
final class CommonGrid {

  /** As wide as the widest table. */
  static final int WIDTH = 15;

  private final int each;
  private final int lastLabel;
  private final int spare;

  CommonGrid(Table table) {
    each = WIDTH / table.width();
    spare = WIDTH - each * table.width();
    lastLabel =
        table.layout() == Table.Layout.MATRIX
            ? table.width() - table.blocks().get(0).columns().size() - 1
            : 0;
  }

  int left(PrintedCell cell) {
    return edge(cell.column());
  }

  int width(PrintedCell cell) {
    return edge(cell.column() + cell.columns()) - edge(cell.column());
  }

  private int edge(int column) {
    return column * each + (column > lastLabel ? spare : 0);
  }

  /** The heights of the table's rows at which every label can be read. */
  double[] heights(List<PrintedCell> cells, int columnWidth) {
    int rows = cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
    double[] heights = new double[rows];
    for (PrintedCell cell : cells) {
      double height = CellText.height(cell.text(), width(cell) * columnWidth - 1) / cell.rows();
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        heights[row] = Math.max(heights[row], height);
      }
    }
    return heights;
  }
}
