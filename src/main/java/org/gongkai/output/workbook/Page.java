package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is filled from left to right and from top to bottom. Text is always text: nothing
 * that an agency wrote is ever a formula.
 */
final class Page {

  /** What stands where a value cannot be had; 0 would be taken for one. */
  static final String NONE = "—";

  /** A spreadsheet keeps that many digits of a number; what has more is written as text. */
  private static final int DIGITS = 15;

  /** In inches; binders and clips need no more. */
  private static final double MARGIN = 0.5;

  /** Characters in a line of A4 across, times a hundred per cent. */
  private static final int FULL = 11_000;

  /** Per cent that can still be read. */
  private static final int SMALLEST = 45;

  /** Looks of text that may take several lines. */
  private static final Set<SheetStyle> WHOLE =
      EnumSet.of(SheetStyle.TEXT, SheetStyle.TOTAL_TEXT, SheetStyle.BAND);

  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final SXSSFSheet sheet;
  private final SheetStyles looks;

  /** In characters of half width; 0 where none was set. */
  private final int[] widths = new int[SpreadsheetVersion.EXCEL2007.getMaxColumns()];

  private int nextRow;
  private int nextColumn;

  Page(SXSSFSheet sheet, SheetStyles looks) {
    this.sheet = sheet;
    this.looks = looks;
    landscape();
  }

  private void landscape() {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.setMargin(PageMargin.TOP, MARGIN);
    sheet.setHorizontallyCenter(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
  }

  String name() {
    return sheet.getSheetName();
  }

  /** Sets the widths of columns, in characters of half width. */
  Page widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      alike(i, 1, characters[i]);
    }
    return this;
  }

  /** Gives columns from one on the same width. */
  Page alike(int from, int count, int characters) {
    for (int i = from; i < from + count; i++) {
      widths[i] = characters;
      sheet.setColumnWidth(i, characters * 256);
    }
    return this;
  }

  Page row() {
    sheet.createRow(nextRow++);
    nextColumn = 0;
    return this;
  }

  Page row(double points) {
    row();
    getRow(rowIndex()).setHeightInPoints((float) points);
    return this;
  }

  /** The row that is being filled, from 0. */
  int rowIndex() {
    return nextRow - 1;
  }

  /** Whether a spreadsheet takes no further row. */
  boolean isFull() {
    return nextRow > LAST_ROW;
  }

  Page text(String text, SheetStyle look) {
    return across(text, 1, look);
  }

  /** Makes the row high enough for a text; not every program does so by itself. */
  private void showWhole(String text, int first, int columns) {
    int width = Arrays.stream(widths, first, first + columns).sum();
    if (width > 0 && text.length() * 2 > width) {
      SXSSFRow row = getRow(rowIndex());
      double height = CellText.height(text, width - 1);
      row.setHeightInPoints((float) Math.max(row.getHeightInPoints(), height));
    }
  }

  Page texts(List<String> texts, SheetStyle look) {
    texts.forEach(text -> text(text, look));
    return this;
  }

  Page across(String text, int columns, SheetStyle look) {
    int first = nextColumn;
    next(look).setCellValue(CellText.fit(text));
    if (WHOLE.contains(look)) {
      showWhole(text, first, columns);
    }
    for (int i = 1; i < columns; i++) {
      next(look);
    }
    if (columns > 1) {
      merge(rowIndex(), first, 1, columns);
    }
    return this;
  }

  /**
   * Starts a row with a text in so many of the first columns, high enough to show it whole; what
   * every printed page shall show whole has no more of them than repeat.
   */
  Page whole(String text, int columns, SheetStyle look) {
    int width = IntStream.range(0, columns).map(column -> widths[column]).sum();
    row(CellText.height(text, width - 1, look.face().points));
    return across(text, columns, look);
  }

  /** A year, a place or a count of things that is never long. */
  Page year(@Nullable Integer number) {
    return number == null
        ? text("", SheetStyle.WORD)
        : value(BigDecimal.valueOf(number), SheetStyle.YEAR);
  }

  /** A number as exact as it is; {@link #NONE} where there is none. */
  Page number(@Nullable BigDecimal number) {
    return number == null ? text(NONE, SheetStyle.WORD) : value(number, look(number));
  }

  Page numberOrBlank(@Nullable BigDecimal number) {
    return number == null ? text("", SheetStyle.WORD) : number(number);
  }

  /** A fraction as per cent; {@link #NONE} where there is none. */
  Page percent(@Nullable BigDecimal fraction) {
    return fraction == null ? text(NONE, SheetStyle.WORD) : value(fraction, SheetStyle.PERCENT);
  }

  static SheetStyle look(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0 ? SheetStyle.DECIMAL : SheetStyle.NUMBER;
  }

  Page value(BigDecimal number, SheetStyle look) {
    SXSSFCell cell = next(look);
    if (!isExact(number)) {
      cell.setCellValue(number.toPlainString());
    } else {
      cell.setCellValue(number.doubleValue());
    }
    return this;
  }

  /**
   * The sum of the column's cells in rows above, calculated by the spreadsheet.
   *
   * @param sum what it comes to, shown until somebody calculates
   */
  Page sum(int firstRow, int lastRow, BigDecimal sum, SheetStyle look) {
    String column = CellReference.convertNumToColString(nextColumn);
    SXSSFCell cell = next(look);
    cell.setCellFormula("SUM(" + column + (firstRow + 1) + ":" + column + (lastRow + 1) + ")");
    cell.setCellValue(sum.doubleValue());
    return this;
  }

  /** Whether a spreadsheet can hold all its digits. */
  static boolean isExact(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= DIGITS;
  }

  private SXSSFCell next(SheetStyle look) {
    return cell(rowIndex(), nextColumn++, look);
  }

  SXSSFCell cell(int row, int column, SheetStyle look) {
    SXSSFCell cell = getRow(row).createCell(column);
    cell.setCellStyle(looks.get(look));
    return cell;
  }

  SXSSFRow getRow(int row) {
    return Objects.requireNonNull(sheet.getRow(row), "the row has left memory");
  }

  void merge(int row, int column, int rows, int columns) {
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
  }

  /** Keeps the left columns and the upper rows in sight, and prints the rows on every sheet. */
  Page freeze(int columns, int rows) {
    sheet.createFreezePane(columns, rows);
    sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
    if (columns > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
    }
    return this;
  }

  /** Lets rows be filtered by the columns of a head that lies above them. */
  Page filter(int headRow, int lastRow, int columns) {
    if (lastRow > headRow) {
      sheet.setAutoFilter(new CellRangeAddress(headRow, lastRow, 0, columns - 1));
    }
    return this;
  }

  /** Prints upright, for sheets laid out like a form. */
  Page portrait() {
    sheet.getPrintSetup().setLandscape(false);
    return this;
  }

  /** Prints more columns than fit on one page, on several side by side. */
  Page wide(int pages) {
    sheet.getPrintSetup().setFitWidth((short) pages);
    return this;
  }

  /**
   * Prints columns on several pages side by side that begin where they should, each as wide as a
   * page bears.
   *
   * @param firsts the columns that begin a page, the first page's first
   * @param characters of half width on the widest page, with the columns that all repeat
   */
  Page side(List<Integer> firsts, int characters) {
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setScale((short) Math.max(SMALLEST, Math.min(100, FULL / characters)));
    firsts.stream().skip(1).forEach(first -> sheet.setColumnBreak(first - 1));
    return this;
  }

  /**
   * Prints the rows up to the one that is being filled, and no further ones: of a long list the
   * newest year. Only the first call counts.
   */
  void printToHere(int columns) {
    Workbook book = sheet.getWorkbook();
    int index = book.getSheetIndex(sheet);
    if (book.getPrintArea(index) == null) {
      book.setPrintArea(index, 0, columns - 1, 0, rowIndex());
    }
  }

  /** Folds the row that is being filled away behind a plus sign, for those who need it. */
  void fold() {
    sheet.groupRow(rowIndex(), rowIndex());
    getRow(rowIndex()).setZeroHeight(true);
  }

  /** Starts a printed sheet after the row that is being filled. */
  void breakAfter() {
    sheet.setRowBreak(rowIndex());
  }
}
