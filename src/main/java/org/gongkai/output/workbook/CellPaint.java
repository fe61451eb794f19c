package org.gongkai.output.workbook;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Frames and colours of cells, the same in the district's workbook and in those to fill in. */
public final class CellPaint {

  private CellPaint() {}

  /** A thin grey line on all four sides. */
  public static void frame(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    short grey = IndexedColors.GREY_50_PERCENT.getIndex();
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }

  /** Fills a cell with a colour; leaves it white for none. */
  public static void fill(XSSFCellStyle style, String rgb) {
    if (!rgb.isEmpty()) {
      style.setFillForegroundColor(colour(rgb));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
  }

  public static XSSFColor colour(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb), null);
  }
}
