package org.gongkai.output.word;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.model.wording.Wording;

/** A plain table of text, whose head is repeated on every page and whose rows are not torn. */
final class GridTable {

  private static final int PADDING = 40;
  private static final String SHADE = "EDEDED";

  private final XWPFTable table;
  private final int[] widths;
  private int rows;

  /**
   * Begins a table.
   *
   * @param widths of its columns, in twentieths of a point
   */
  GridTable(OfficialDocument document, int... widths) {
    this.widths = widths.clone();
    table = document.table(PADDING, widths);
  }

  /** The head, {@code column.<name>} of the words. */
  GridTable head(Wording words, String... columns) {
    List<String> heads =
        Arrays.stream(columns).map(column -> words.text("column." + column)).toList();
    XWPFTableRow row = row(heads, Typeface.TABLE_HEAD);
    row.setRepeatHeader(true);
    row.getTableCells().forEach(cell -> cell.setColor(SHADE));
    return this;
  }

  void row(String... texts) {
    row(List.of(texts), Typeface.TABLE);
  }

  private XWPFTableRow row(List<String> texts, Typeface face) {
    XWPFTableRow row = table.insertNewTableRow(rows++);
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.createCell();
      OfficialDocument.widen(cell, widths[i]);
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
      face.set(cell.getParagraphArray(0).createRun(), texts.get(i));
    }
    return row;
  }
}
