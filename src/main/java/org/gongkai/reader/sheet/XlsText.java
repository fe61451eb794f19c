package org.gongkai.reader.sheet;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** The text of a cell whose characters may look different: what is struck out is not read. */
final class XlsText {

  private XlsText() {}

  static String seen(HSSFRichTextString text, HSSFWorkbook workbook) {
    int runs = text.numFormattingRuns();
    if (runs == 0) {
      return text.getString();
    }
    StringBuilder seen = new StringBuilder();
    seen.append(text.getString(), 0, begin(text, 0));
    for (int run = 0; run < runs; run++) {
      if (!workbook.getFontAt(text.getFontOfFormattingRun(run)).getStrikeout()) {
        int end = run + 1 < runs ? begin(text, run + 1) : text.length();
        seen.append(text.getString(), begin(text, run), Math.max(end, begin(text, run)));
      }
    }
    return seen.toString();
  }

  private static int begin(HSSFRichTextString text, int run) {
    return Math.min(text.getIndexOfFormattingRun(run), text.length());
  }
}
