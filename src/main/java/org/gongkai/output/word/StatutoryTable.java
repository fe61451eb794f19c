package org.gongkai.output.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.output.sums.PrintedCell;
import org.gongkai.output.sums.PrintedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A statutory table with its figures, its cells merged as the form prints them. */
final class StatutoryTable {

  /** How large it is drawn. */
  enum Size {
    /** To be read. */
    FULL(Typeface.TABLE, 340, 20),
    /** To show where something is, on one page. */
    PICTURE(Typeface.PICTURE, 190, 0);

    private final Typeface face;
    private final int rowHeight;
    private final int padding;

    Size(Typeface face, int rowHeight, int padding) {
      this.face = face;
      this.rowHeight = rowHeight;
      this.padding = padding;
    }
  }

  private final Table form;
  private final Size size;
  private final Function<CellKey, String> figures;
  private final PrintedCell[][] grid;
  private final int[] widths;

  /** Lays out a table that is to be read. */
  StatutoryTable(Table form, Function<CellKey, String> figures) {
    this(form, Size.FULL, figures);
  }

  /**
   * Lays out a table.
   *
   * @param figures what stands in a cell; empty text for one that stays empty
   */
  StatutoryTable(Table form, Size size, Function<CellKey, String> figures) {
    this.form = form;
    this.size = size;
    this.figures = figures;
    grid = grid(PrintedTable.cells(form), form.width());
    widths = widths(form);
  }

  /** Who covers which place of the grid. */
  private static PrintedCell[][] grid(List<PrintedCell> cells, int width) {
    int height = cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
    PrintedCell[][] grid = new PrintedCell[height][width];
    for (PrintedCell cell : cells) {
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
          grid[row][column] = cell;
        }
      }
    }
    return grid;
  }

  /** Columns of figures share what the labels leave them. */
  private static int[] widths(Table form) {
    int[] widths = new int[form.width()];
    int[] labels =
        switch (form.layout()) {
          case BLOCKS -> new int[] {2900};
          case MATRIX -> new int[] {800, 900, 2200};
          case ACROSS -> new int[0];
        };
    int left = OfficialDocument.TEXT_WIDTH - Arrays.stream(labels).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i < labels.length ? labels[i] : left / (widths.length - labels.length);
    }
    return widths;
  }

  void write(OfficialDocument document) {
    XWPFTable table = document.table(size.padding, widths);
    for (int row = 0; row < grid.length; row++) {
      write(table.insertNewTableRow(row), row);
    }
  }

  private void write(XWPFTableRow line, int row) {
    line.setHeight(size.rowHeight);
    line.setCantSplitRow(true);
    line.setRepeatHeader(isHead(row));
    int column = 0;
    while (column < grid[row].length) {
      PrintedCell cell = grid[row][column];
      write(line.createCell(), cell, row);
      column = cell.column() + cell.columns();
    }
  }

  /** Whether a row stays on the page of the next: heads, and small tables as a whole. */
  private boolean isKept(int row) {
    return row < grid.length - 1
        && (size == Size.PICTURE || form.layout() != Table.Layout.MATRIX || isHead(row));
  }

  /** Only the head of a table with a single one is repeated on the next page. */
  private boolean isHead(int row) {
    return form.layout() == Table.Layout.MATRIX
        && grid[row][form.width() - 1].kind() == PrintedCell.Kind.HEAD;
  }

  private void write(XWPFTableCell box, PrintedCell cell, int row) {
    boolean first = row == cell.row();
    CTTcPr properties = OfficialDocument.widen(box, width(cell));
    if (cell.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
    }
    if (cell.rows() > 1) {
      properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
    }
    box.setVerticalAlignment(XWPFVertAlign.CENTER);
    if (first) {
      XWPFParagraph paragraph = box.getParagraphArray(0);
      paragraph.setAlignment(alignment(cell));
      paragraph.setKeepNext(isKept(row));
      size.face.set(paragraph.createRun(), text(cell));
    }
  }

  private int width(PrintedCell cell) {
    int width = 0;
    for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
      width += widths[column];
    }
    return width;
  }

  private String text(PrintedCell cell) {
    CellKey key = cell.key();
    return key == null ? cell.text() : figures.apply(key);
  }

  private static ParagraphAlignment alignment(PrintedCell cell) {
    return cell.kind() == PrintedCell.Kind.LABEL
        ? ParagraphAlignment.LEFT
        : ParagraphAlignment.CENTER;
  }
}
