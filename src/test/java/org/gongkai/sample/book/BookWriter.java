package org.gongkai.sample.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiPredicate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Kind;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Writes a page as a workbook. */
public final class BookWriter {

  /** Columns over which lines of text are merged. */
  private static final int WIDTH = 15;

  private final BookStyle style;
  private final BiPredicate<Cell, SampleCell> filler;
  private final Workbook workbook;
  private final CellStyle bordered;
  private final FormulaEvaluator evaluator;
  private Sheet sheet;
  private int row;

  private BookWriter(BookStyle style, BiPredicate<Cell, SampleCell> filler, Workbook workbook) {
    this.style = style;
    this.filler = filler;
    this.workbook = workbook;
    this.bordered = workbook.createCellStyle();
    this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    this.sheet = workbook.createSheet();
    bordered.setBorderTop(BorderStyle.THIN);
    bordered.setBorderBottom(BorderStyle.THIN);
    bordered.setBorderLeft(BorderStyle.THIN);
    bordered.setBorderRight(BorderStyle.THIN);
  }

  /** The file of a page. */
  public static byte[] write(DressedPage page, BookStyle style) {
    return write(page, style, (cell, printed) -> false);
  }

  /**
   * The file of a page.
   *
   * @param filler fills cells that need more than a value; says whether it did
   */
  public static byte[] write(
      DressedPage page, BookStyle style, BiPredicate<Cell, SampleCell> filler) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook =
        style.kind() == BookStyle.Kind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
      BookWriter writer = new BookWriter(style, filler, workbook);
      page.parts().forEach(writer::add);
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void add(SamplePart part) {
    if (part instanceof Tabular tabular) {
      row += style.gaps() ? 1 : 0;
      add(tabular.table());
      row += style.gaps() ? 1 : 0;
    } else {
      add((Text) part);
    }
  }

  private void add(Text text) {
    if (text.kind() == Kind.HEADING && !style.onOneSheet()) {
      sheet = workbook.createSheet();
      row = 0;
    }
    CellUtil.createCell(CellUtil.getRow(row, sheet), 0, text.text());
    if (style.ruled()) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, WIDTH - 1));
    }
    row++;
  }

  private void add(DressedTable table) {
    for (var places : table.places()) {
      places.stream().filter(Place::first).forEach(this::add);
      row++;
    }
  }

  private void add(Place place) {
    SampleCell printed = place.cell();
    int bottom = row + printed.rowSpan() - 1;
    int right = place.column() + printed.columnSpan() - 1;
    for (int r = row; r <= bottom && style.ruled(); r++) {
      for (int c = place.column(); c <= right; c++) {
        CellUtil.getCell(CellUtil.getRow(r, sheet), c).setCellStyle(bordered);
      }
    }
    fill(CellUtil.getCell(CellUtil.getRow(row, sheet), place.column()), printed);
    if (bottom > row || right > place.column()) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, bottom, place.column(), right));
    }
  }

  private void fill(Cell cell, SampleCell printed) {
    boolean figure = printed.text().matches("(?:0|[1-9]\\d{0,12})(?:\\.\\d{1,6})?");
    if (printed.text().isEmpty() || filler.test(cell, printed)) {
      return;
    }
    if (!figure || style.figures() == BookStyle.Figures.TEXTS) {
      cell.setCellValue(printed.text());
    } else if (style.figures() == BookStyle.Figures.NUMBERS) {
      cell.setCellValue(Double.parseDouble(printed.text()));
    } else {
      cell.setCellFormula("2*" + printed.text() + "/2");
      evaluator.evaluateFormulaCell(cell);
    }
  }
}
