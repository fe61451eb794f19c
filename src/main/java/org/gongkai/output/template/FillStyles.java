package org.gongkai.output.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.output.workbook.CellPaint;

/** How the cells of the workbook look; only those to fill in are not locked. */
final class FillStyles {

  /**
   * The grounds of cells that nobody has touched, that add up, that are wrong or break with last
   * year.
   */
  static final String EMPTY = "FFF9DB";

  static final String SUM = "D9D9D9";
  static final String RED = "F4B6A6";
  static final String AMBER = "FFD966";

  /** What a cell is there for. */
  enum Kind {
    TITLE("黑体", 18, "", false, false, HorizontalAlignment.CENTER),
    HEADING("黑体", 14, "", false, false, HorizontalAlignment.LEFT),
    TEXT("宋体", 12, "", false, false, HorizontalAlignment.LEFT),
    HEAD("宋体", 10, "F2F2F2", true, false, HorizontalAlignment.CENTER),
    LABEL("宋体", 10, "F2F2F2", true, false, HorizontalAlignment.LEFT),
    /** To fill in. */
    FIGURE("Times New Roman", 11, "", true, true, HorizontalAlignment.CENTER),
    /** Adds up. */
    SUM("Times New Roman", 11, FillStyles.SUM, true, false, HorizontalAlignment.CENTER),
    /** What the workbook says beside a line. */
    NOTE("宋体", 10, "", false, false, HorizontalAlignment.LEFT),
    /** Words to fill in. */
    WORDS("宋体", 12, "", true, true, HorizontalAlignment.LEFT);

    private final String font;
    private final int points;
    private final String fill;
    private final boolean framed;
    private final boolean open;
    private final HorizontalAlignment alignment;

    Kind(
        String font,
        int points,
        String fill,
        boolean framed,
        boolean open,
        HorizontalAlignment alignment) {
      this.font = font;
      this.points = points;
      this.fill = fill;
      this.framed = framed;
      this.open = open;
      this.alignment = alignment;
    }
  }

  private final Map<Kind, XSSFCellStyle> styles = new EnumMap<>(Kind.class);

  FillStyles(XSSFWorkbook book) {
    for (Kind kind : Kind.values()) {
      styles.put(kind, style(book, kind));
    }
  }

  XSSFCellStyle get(Kind kind) {
    return Objects.requireNonNull(styles.get(kind));
  }

  private static XSSFCellStyle style(XSSFWorkbook book, Kind kind) {
    XSSFFont font = book.createFont();
    font.setFontName(kind.font);
    font.setFontHeightInPoints((short) kind.points);
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setAlignment(kind.alignment);
    style.setVerticalAlignment(
        kind == Kind.WORDS ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setIndention((short) (kind == Kind.LABEL ? 1 : 0));
    style.setLocked(!kind.open);
    CellPaint.fill(style, kind.fill);
    if (kind.framed) {
      CellPaint.frame(style);
    }
    return style;
  }
}
