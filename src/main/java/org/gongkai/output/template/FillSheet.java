package org.gongkai.output.template;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.gongkai.output.template.FillStyles.Kind;
import org.gongkai.output.workbook.CellPaint;

/** A sheet of the workbook, its cells put where they belong; protected, without a password. */
final class FillSheet {

  private final XSSFSheet sheet;
  private final FillStyles styles;

  FillSheet(XSSFSheet sheet, FillStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /** Prints on a single page on its side. */
  void landscape() {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Sets the widths of columns from the first on, in characters of half width. */
  void widths(List<Integer> characters) {
    for (int i = 0; i < characters.size(); i++) {
      sheet.setColumnWidth(i, characters.get(i) * 256);
    }
  }

  void height(int row, double points) {
    row(row).setHeightInPoints((float) points);
  }

  private XSSFRow row(int row) {
    XSSFRow there = sheet.getRow(row);
    return there == null ? sheet.createRow(row) : there;
  }

  XSSFCell cell(int row, int column, int rows, int columns, Kind kind) {
    for (int r = row; r < row + rows; r++) {
      for (int c = column; c < column + columns; c++) {
        row(r).createCell(c).setCellStyle(styles.get(kind));
      }
    }
    if (rows > 1 || columns > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
    }
    return row(row).getCell(column);
  }

  /** An empty cell that shows a colour. */
  void sample(int row, int column, String rgb) {
    XSSFCellStyle style = styles.get(Kind.HEAD).copy();
    style.setFillForegroundColor(CellPaint.colour(rgb));
    cell(row, column, 1, 1, Kind.HEAD).setCellStyle(style);
  }

  void text(int row, int column, int columns, Kind kind, String text) {
    cell(row, column, 1, columns, kind).setCellValue(text);
  }

  /** What shows until somebody calculates is left empty. */
  void formula(int row, int column, int columns, Kind kind, String formula) {
    calculate(cell(row, column, 1, columns, kind), formula);
  }

  static void calculate(XSSFCell cell, String formula) {
    cell.setCellFormula(formula);
    cell.setCellValue("");
  }

  void hidden(int row, int column, String formula) {
    row(row).createCell(column).setCellFormula(formula);
  }

  /** Colours cells while a condition holds; the first that holds wins. */
  void colour(List<CellRangeAddress> areas, String condition, String ground, String letters) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
    rule.createPatternFormatting().setFillBackgroundColor(CellPaint.colour(ground));
    rule.createFontFormatting().setFontColor(CellPaint.colour(letters));
    formats.addConditionalFormatting(areas.toArray(CellRangeAddress[]::new), rule);
  }

  /** Lets nothing else be typed, and says why; what is pasted goes through. */
  void restrict(
      List<CellRangeAddress> areas, DataValidationConstraint constraint, String title, String why) {
    CellRangeAddressList list = new CellRangeAddressList();
    areas.forEach(list::addCellRangeAddress);
    DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, list);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox(title, why);
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }
}
