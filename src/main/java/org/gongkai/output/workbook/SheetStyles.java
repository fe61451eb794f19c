package org.gongkai.output.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The looks as styles of one workbook, each made once. */
final class SheetStyles {

  private final Map<SheetStyle, XSSFCellStyle> styles = new EnumMap<>(SheetStyle.class);
  private final Map<SheetStyle.Face, XSSFFont> fonts = new EnumMap<>(SheetStyle.Face.class);

  SheetStyles(SXSSFWorkbook book) {
    for (SheetStyle.Face face : SheetStyle.Face.values()) {
      fonts.put(face, font(book, face));
    }
    for (SheetStyle look : SheetStyle.values()) {
      styles.put(look, style(book, look));
    }
  }

  XSSFCellStyle get(SheetStyle look) {
    return Objects.requireNonNull(styles.get(look));
  }

  private static XSSFFont font(SXSSFWorkbook book, SheetStyle.Face face) {
    XSSFFont font = (XSSFFont) book.createFont();
    font.setFontName(face.font);
    font.setFontHeightInPoints((short) face.points);
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setColor(CellPaint.colour(face.colour));
    return font;
  }

  private XSSFCellStyle style(SXSSFWorkbook book, SheetStyle look) {
    XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
    style.setFont(fonts.get(look.face()));
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    CellPaint.fill(style, look.fill());
    style.setWrapText(true);
    if (look.isFramed()) {
      CellPaint.frame(style);
    }
    return style;
  }
}
