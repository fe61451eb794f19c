package org.gongkai.reader.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.VisibleText;

/**
 * The document of a workbook: its sheets in order, each under its name, where somebody gave it one.
 */
final class WorkbookBlocks {

  /** What spreadsheet programs call a sheet says nothing. */
  private static final Pattern GIVEN_NAME =
      Pattern.compile("(?i)\\s*(?:sheet|工作表|表格?)\\s*\\d*\\s*(?:\\(\\d+\\))?\\s*");

  private final Limits limits;
  private final Blocks blocks;

  WorkbookBlocks(Limits limits) {
    this.limits = limits;
    this.blocks = new Blocks(limits);
  }

  void add(SheetCells sheet) {
    SourceSpan place = SourceSpan.sheet(sheet.name());
    String name = VisibleText.of(sheet.name()).strip();
    if (!sheet.texts().isEmpty() && !GIVEN_NAME.matcher(name).matches()) {
      blocks.add(new Heading(name, 2, place));
    }
    SheetBlocks.add(sheet, (row, column) -> place.cell(cellName(row, column)), limits, blocks);
  }

  Document document(Format format) {
    return new Document(format.code(), "", blocks.toList());
  }

  /** As the formula bar spells it: {@code D9}. */
  private static String cellName(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
