package org.gongkai.reader.pdf.layout;

import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Limits;
import org.gongkai.reader.pdf.page.Box;

/**
 * A table as it lies on one page: cells that cover it without a gap.
 *
 * @param columns the places of its vertical lines
 * @param height how many rows it has
 */
public record PageTable(Box box, Axis columns, int height, List<TableCell> cells)
    implements PagePart {

  public PageTable {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column))
            .toList();
  }

  PageTable withCells(List<TableCell> others) {
    return new PageTable(box, columns, height, others);
  }

  /** The same cells counted in other columns, of which its own are some. */
  PageTable within(Axis others) {
    return new PageTable(box, others, height, cells.stream().map(c -> recount(c, others)).toList());
  }

  /** Without a row that is one blank cell from side to side; as it is where the row is none. */
  PageTable withoutStrip(int row) {
    List<TableCell> strip = row(row);
    boolean blank = strip.size() == 1 && strip.get(0).isBlank() && strip.get(0).rowSpan() == 1;
    if (!blank || height == 1) {
      return this;
    }
    List<TableCell> others =
        cells.stream()
            .filter(cell -> !cell.equals(strip.get(0)))
            .map(cell -> cell.row() > row ? cell.movedUp() : cell)
            .toList();
    return new PageTable(box, columns, height - 1, others);
  }

  private static TableCell recount(TableCell cell, Axis others) {
    int from = others.nearest(cell.box().left());
    int to = Math.max(from + 1, others.nearest(cell.box().right()));
    return new TableCell(cell.row(), from, cell.rowSpan(), to - from, cell.box(), cell.text());
  }

  /** The cells that reach into a row, from left to right. */
  List<TableCell> row(int row) {
    return cells.stream()
        .filter(cell -> cell.reaches(row))
        .sorted(Comparator.comparingInt(TableCell::column))
        .toList();
  }

  public Grid grid(SourceSpan location, Limits.Allowance allowance) {
    Grid.Builder grid = Grid.builder(location).fillingUp();
    int row = -1;
    for (TableCell cell : cells) {
      for (; row < cell.row(); row++) {
        grid.row();
      }
      allowance.spend((long) cell.rowSpan() * cell.columnSpan());
      grid.cell(cell.text(), cell.rowSpan(), cell.columnSpan());
    }
    return grid.build();
  }
}
