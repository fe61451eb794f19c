package org.gongkai.reader.sheet;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.ShiftedText;

/**
 * The text of a cell whose characters may look different: what is struck out is not read, what is
 * raised is told apart.
 */
final class XlsText {

  /** Letters no larger than this, in twentieths of a point, are specks. */
  private static final int SPECK = 30;

  private XlsText() {}

  static String seen(HSSFRichTextString text, HSSFWorkbook workbook, CellStyle style) {
    int runs = text.numFormattingRuns();
    Font own = workbook.getFontAt(style.getFontIndex());
    CellColours colours = CellColours.xls(workbook);
    if (runs == 0) {
      return text.getString();
    }
    ShiftedText seen = new ShiftedText();
    seen.size(own.getFontHeight());
    seen.append(text.getString().substring(0, begin(text, 0)));
    for (int run = 0; run < runs; run++) {
      Font font = workbook.getFontAt(text.getFontOfFormattingRun(run));
      if (!font.getStrikeout() && font.getFontHeight() > SPECK && colours.isSeen(style, font)) {
        int end = run + 1 < runs ? begin(text, run + 1) : text.length();
        int begin = begin(text, run);
        seen.size(font.getFontHeight());
        seen.shift(shift(font));
        seen.append(text.getString().substring(begin, Math.max(end, begin)));
      }
    }
    return seen.take();
  }

  private static BaselineShift shift(Font font) {
    return switch (font.getTypeOffset()) {
      case Font.SS_SUPER -> BaselineShift.RAISED;
      case Font.SS_SUB -> BaselineShift.LOWERED;
      default -> BaselineShift.NONE;
    };
  }

  private static int begin(HSSFRichTextString text, int run) {
    return Math.min(text.getIndexOfFormattingRun(run), text.length());
  }
}
