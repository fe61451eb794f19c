package org.gongkai.output.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.gongkai.output.sums.PrintedCell;
import org.gongkai.output.sums.PrintedTable;

/** A workbook in the hands of a clerk, who types, pastes and moves things about. */
public final class FilledBook {

  private final Form form;
  private final XSSFWorkbook book;

  /** A fresh one. */
  public FilledBook(Forms forms, int year, Filler filler) throws IOException {
    form = forms.forYear(year).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FillInBook(forms, year, Language.ZH).write(filler, out);
    book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  /** Types into every cell that is open what a report says of it; blanks stay untouched. */
  public FilledBook typeAll(Map<CellKey, Quantity> report) {
    report.forEach(
        (cell, quantity) -> {
          if (!isSum(cell)) {
            type(cell, quantity);
          }
        });
    return this;
  }

  /** Puts a quantity into a cell, over a formula as well: a value is pasted. */
  public FilledBook type(CellKey key, Quantity quantity) {
    XSSFCell cell = cell(key);
    if (cell.getCellType() == CellType.FORMULA) {
      cell.removeFormula();
    }
    switch (quantity.state()) {
      case NUMBER -> cell.setCellValue(quantity.getNumber().doubleValue());
      case BLANK -> cell.setBlank();
      default -> cell.setCellValue(quantity.printed());
    }
    return this;
  }

  private boolean isSum(CellKey key) {
    return cell(key).getCellType() == CellType.FORMULA;
  }

  /** Writes a paragraph below a heading. */
  public FilledBook write(String heading, String paragraph) {
    StreamSupport.stream(book.spliterator(), false)
        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
        .filter(row -> row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING)
        .filter(row -> row.getCell(0).getStringCellValue().endsWith(heading))
        .filter(row -> row.getCell(0).getStringCellValue().indexOf('、') == 1)
        .findFirst()
        .map(row -> row.getSheet().getRow(row.getRowNum() + 1).getCell(0))
        .orElseThrow()
        .setCellValue(paragraph);
    return this;
  }

  FilledBook with(Consumer<XSSFWorkbook> change) {
    change.accept(book);
    return this;
  }

  /** Sheet and address of a cell. */
  String name(CellKey key) {
    XSSFCell cell = cell(key);
    return cell.getSheet().getSheetName() + " " + cell.getAddress().formatAsString();
  }

  private XSSFSheet sheet(Table table) {
    return book.getSheet(table.heading());
  }

  private XSSFCell cell(CellKey key) {
    Table table = form.get(key.section());
    PrintedCell printed =
        PrintedTable.cells(table).stream()
            .filter(each -> key.equals(each.key()))
            .findFirst()
            .orElseThrow();
    return sheet(table).getRow(2 + printed.row()).getCell(printed.column());
  }

  /** Calculates as an office program does, and saves. */
  public byte[] saved() {
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return bytes();
  }

  /** Saves as programs do that only write: formulas without what they come to. */
  public byte[] uncalculated() {
    book.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == CellType.FORMULA) {
                            cell.setCellFormula(cell.getCellFormula());
                          }
                        })));
    return bytes();
  }

  /** Saves what is there. */
  public byte[] bytes() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
