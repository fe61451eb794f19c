package org.gongkai.reader.sheet;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.gongkai.reader.Contrast;
import org.jspecify.annotations.Nullable;

/** Whether the text of a cell can be told from its ground. */
interface CellColours {

  int BLACK = 0;
  int WHITE = 0xFFFFFF;

  /** The colour of a font. */
  int ink(Font font);

  /** Whether letters of a font can be seen in a cell. */
  default boolean isSeen(CellStyle style, Font font) {
    return isSeen(style, ink(font));
  }

  /** Whether letters of a colour can be seen in a cell; on a pattern they are believed to be. */
  static boolean isSeen(CellStyle style, int ink) {
    FillPatternType pattern = style.getFillPattern();
    boolean plain =
        pattern == FillPatternType.NO_FILL || pattern == FillPatternType.SOLID_FOREGROUND;
    int ground =
        pattern == FillPatternType.SOLID_FOREGROUND
            ? rgb(style.getFillForegroundColorColor(), WHITE)
            : WHITE;
    return !plain || Contrast.isSeen(ink, ground);
  }

  /** Those of Excel 2007 and later. */
  static CellColours xlsx() {
    return font -> rgb(font instanceof XSSFFont own ? own.getXSSFColor() : null, BLACK);
  }

  /** Those of Excel 97, which numbers its colours. */
  static CellColours xls(HSSFWorkbook workbook) {
    return font -> {
      boolean automatic = font.getColor() == Font.COLOR_NORMAL;
      return rgb(automatic ? null : workbook.getCustomPalette().getColor(font.getColor()), BLACK);
    };
  }

  private static int rgb(@Nullable Color color, int other) {
    if (color instanceof XSSFColor own) {
      byte[] parts = own.getTint() == 0 ? own.getRGB() : own.getRGBWithTint();
      return own.isAuto() || parts == null || parts.length < 3
          ? other
          : rgb(
              parts[parts.length - 3] & 0xFF,
              parts[parts.length - 2] & 0xFF,
              parts[parts.length - 1] & 0xFF);
    }
    if (color instanceof HSSFColor own
        && own.getIndex() != HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
      short[] parts = own.getTriplet();
      return rgb(parts[0], parts[1], parts[2]);
    }
    return other;
  }

  private static int rgb(int red, int green, int blue) {
    return red << 16 | green << 8 | blue;
  }
}
