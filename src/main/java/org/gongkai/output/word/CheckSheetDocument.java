package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.output.report.CheckSheet;

/** The sheet of a check as a document: a small table for each fault. */
public final class CheckSheetDocument {

  private static final int PADDING = 40;
  private static final int LABEL = 1600;

  private final CheckSheet sheet;

  public CheckSheetDocument(CheckSheet sheet) {
    this.sheet = sheet;
  }

  public void write(OutputStream out) throws IOException {
    try (OfficialDocument document = new OfficialDocument()) {
      document.title(sheet.title());
      for (CheckSheet.Part part : sheet.parts()) {
        document.heading(part.heading());
        part.lines().forEach(document::line);
        part.items().forEach(item -> write(item, document));
      }
      document.note(sheet.closing());
      document.write(out);
    }
  }

  private static void write(CheckSheet.Item item, OfficialDocument document) {
    document.space();
    XWPFTable table = document.table(PADDING, LABEL, OfficialDocument.TEXT_WIDTH - LABEL);
    XWPFTableRow head = table.insertNewTableRow(0);
    set(head, OfficialDocument.TEXT_WIDTH, Typeface.TABLE_HEAD, item.title());
    head.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
    List<CheckSheet.Row> rows = item.rows();
    for (int at = 0; at < rows.size(); at++) {
      XWPFTableRow row = table.insertNewTableRow(at + 1);
      set(row, LABEL, Typeface.TABLE, rows.get(at).label());
      set(row, OfficialDocument.TEXT_WIDTH - LABEL, Typeface.TABLE, rows.get(at).text());
    }
  }

  private static void set(XWPFTableRow row, int width, Typeface face, String text) {
    row.setCantSplitRow(true);
    XWPFTableCell cell = row.createCell();
    OfficialDocument.widen(cell, width);
    face.set(cell.getParagraphArray(0).createRun(), text);
  }
}
