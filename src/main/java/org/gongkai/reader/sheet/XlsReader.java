package org.gongkai.reader.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;

/**
 * Reads workbooks of Excel 97 to 2003 (also of WPS, {@code .et}). Hidden sheets are left out, as
 * hidden rows and columns are; formulas stand for the value the workbook was saved with.
 */
public record XlsReader(Limits limits) implements DocumentReader {

  /** In 256ths of a digit for columns, in 20ths of a point for rows: narrower ones show nothing. */
  private static final int SLIT = 20;

  @Override
  public boolean accepts(Format format) {
    return format == Format.XLS;
  }

  @Override
  public Document read(Content content) {
    WorkbookBlocks blocks = new WorkbookBlocks(limits);
    sheets(content).forEach(blocks::add);
    return blocks.document(Format.XLS);
  }

  /** The sheets that are not hidden, in order. */
  List<SheetCells> sheets(Content content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content.bytes()))) {
      XlsRecords.check(files, limits);
      try (HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), false)) {
        return sheets(workbook);
      }
    } catch (EncryptedDocumentException e) {
      throw new RefusedException(Reason.ENCRYPTED, "");
    } catch (OldExcelFormatException e) {
      throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "xls (Excel 95)");
    } catch (IOException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    }
  }

  private List<SheetCells> sheets(HSSFWorkbook workbook) {
    List<SheetCells> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        sheets.add(new Reading(workbook).cells(workbook.getSheetAt(i)));
      }
    }
    return sheets;
  }

  /** The reading of one sheet. */
  private final class Reading {

    private final HSSFWorkbook workbook;
    private final boolean from1904;
    private final Map<Short, CellLook> looks = new HashMap<>();
    private final Formulas formulas = new Formulas();

    private Reading(HSSFWorkbook workbook) {
      this.workbook = workbook;
      this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    private SheetCells cells(Sheet sheet) {
      SheetCells cells = new SheetCells(sheet.getSheetName(), limits);
      for (int column = 0; column < 256; column++) {
        if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) < SLIT) {
          cells.hideColumns(column, column);
        }
      }
      for (Row row : sheet) {
        add(row, cells);
      }
      formulas.settle(cells, false);
      sheet
          .getMergedRegions()
          .forEach(
              r ->
                  cells.merge(
                      new CellRange(
                          r.getFirstRow(), r.getFirstColumn(), r.getLastRow(), r.getLastColumn())));
      return cells;
    }

    private void add(Row row, SheetCells cells) {
      if (row.getZeroHeight() || row.getHeight() < SLIT) {
        cells.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        CellLook look = looks.computeIfAbsent(style(cell), key -> look(cell));
        String text = text((HSSFCell) cell, look);
        cells.put(row.getRowNum(), cell.getColumnIndex(), text);
        note((HSSFCell) cell, text);
        if (look.framed()) {
          cells.frame(row.getRowNum(), cell.getColumnIndex());
        }
      }
    }

    private void note(HSSFCell cell, String text) {
      boolean formula = cell.getCellType() == CellType.FORMULA;
      CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
      if (type == CellType.NUMERIC) {
        double value = cell.getNumericCellValue();
        formulas.number(cell.getRowIndex(), cell.getColumnIndex(), value);
        if (formula && !text.isEmpty()) {
          String words = cell.getCellFormula();
          formulas.formula(cell.getRowIndex(), cell.getColumnIndex(), words, value, text);
        }
      } else if (formula && text.isEmpty()) {
        formulas.empty(cell.getRowIndex(), cell.getColumnIndex(), cell.getCellFormula());
      }
    }

    private static short style(Cell cell) {
      return cell.getCellStyle().getIndex();
    }

    private CellLook look(Cell cell) {
      return CellLook.of(
          cell.getCellStyle(),
          workbook.getFontAt(cell.getCellStyle().getFontIndex()),
          CellColours.xls(workbook));
    }

    private String text(HSSFCell cell, CellLook look) {
      boolean formula = cell.getCellType() == CellType.FORMULA;
      CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
      return switch (type) {
        case NUMERIC -> look.text(cell.getNumericCellValue(), from1904);
        case STRING ->
            look.text(XlsText.seen(cell.getRichStringCellValue(), workbook, cell.getCellStyle()));
        case BOOLEAN -> look.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
        case ERROR -> look.text(FormulaError.forInt(cell.getErrorCellValue()).getString());
        default -> "";
      };
    }
  }
}
