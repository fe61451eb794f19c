package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.output.sums.PrintedCell;
import org.gongkai.output.sums.PrintedTable;

/** 汇总表: the statutory tables with the district's sums, the newest year first, each on a page. */
final class SummarySheet implements BookSheet {

  private static final int COLUMN = 9;

  @Override
  public String id() {
    return "summary";
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    Page page = spreadsheet.page(material.text("sheet.summary"));
    page.portrait().alike(0, CommonGrid.WIDTH, COLUMN);
    for (DistrictTotals totals : material.years()) {
      material
          .edition()
          .officeForms()
          .forYear(totals.year())
          .ifPresent(form -> year(material, totals, form, page));
    }
  }

  private static void year(DistrictBookData material, DistrictTotals totals, Form form, Page page) {
    String title = material.text("summary.title", material.district(), totals.year());
    page.whole(title, CommonGrid.WIDTH, SheetStyle.TITLE);
    page.whole(material.standing(totals), CommonGrid.WIDTH, SheetStyle.NOTE);
    for (Table table : form.tables()) {
      page.row(22).across(table.heading(), CommonGrid.WIDTH, SheetStyle.SECTION);
      table(page, table, totals);
      material.notes().beneath(totals.table(table.section())).forEach(note -> note(page, note));
    }
    page.printToHere(CommonGrid.WIDTH);
    page.row().breakAfter();
  }

  private static void note(Page page, String text) {
    page.whole(text, CommonGrid.WIDTH, SheetStyle.REMARK);
  }

  private static void table(Page page, Table table, DistrictTotals totals) {
    CommonGrid grid = new CommonGrid(table);
    List<PrintedCell> cells = PrintedTable.cells(table);
    int top = page.rowIndex() + 1;
    double[] heights = grid.heights(cells, COLUMN);
    for (double height : heights) {
      page.row(height);
    }
    cells.forEach(cell -> cell(page, grid, top, cell, totals));
  }

  private static void cell(
      Page page, CommonGrid grid, int top, PrintedCell cell, DistrictTotals totals) {
    BigDecimal figure = cell.key() == null ? null : totals.total(cell.key());
    SheetStyle look = look(cell, figure);
    int row = top + cell.row();
    int column = grid.left(cell);
    for (int r = row; r < row + cell.rows(); r++) {
      for (int c = column; c < column + grid.width(cell); c++) {
        page.cell(r, c, look);
      }
    }
    if (figure != null) {
      page.cell(row, column, look).setCellValue(figure.doubleValue());
    } else {
      page.cell(row, column, look).setCellValue(cell.text());
    }
    if (cell.rows() * grid.width(cell) > 1) {
      page.merge(row, column, cell.rows(), grid.width(cell));
    }
  }

  private static SheetStyle look(
      PrintedCell cell, @org.jspecify.annotations.Nullable BigDecimal figure) {
    return switch (cell.kind()) {
      case TITLE, HEAD -> SheetStyle.HEAD;
      case LABEL -> SheetStyle.TEXT;
      case FIGURE -> figure == null ? SheetStyle.WORD : Page.look(figure);
    };
  }
}
