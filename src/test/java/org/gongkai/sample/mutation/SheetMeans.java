package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.gongkai.sample.book.BookStyle;
import org.gongkai.sample.book.BookWriter;
import org.gongkai.sample.page.DressedPage;

/** The ways in which a spreadsheet gives characters, or a whole number, a look. */
final class SheetMeans {

  /** Means that are formats of numbers begin with it; the format follows. */
  private static final String FORMAT = "format ";

  static final List<Means> ALL = all();

  private SheetMeans() {}

  private static List<Means> all() {
    List<Means> all = new ArrayList<>();
    all.add(new Means(Look.RAISED, "superscript", "", ""));
    all.add(new Means(Look.SMALL, "subscript", "", ""));
    all.add(new Means(Look.UNSEEN, "white", "", ""));
    all.add(new Means(Look.UNSEEN, "tiny", "", ""));
    all.add(new Means(Look.STRUCK, "strike", "", ""));
    all.add(new Means(Look.PLAIN, "bold", "", ""));
    for (String format :
        List.of("0\"件\"", "#,##0", "0_ ", "@", "General", "0;-0;0", "[Red]0", "000")) {
      all.add(new Means(Look.PLAIN, FORMAT + format, "", ""));
    }
    for (String format : List.of(";;;", "\"\";\"\";\"\"")) {
      all.add(new Means(Look.HIDDEN, FORMAT + format, "", ""));
    }
    for (String format :
        List.of("0%", "0,", "yyyy\"年\"m\"月\"d\"日\"", "\"约\"0", "\"见附件\"", "0\"余\"", "h:mm")) {
      all.add(new Means(Look.DISTORTED, FORMAT + format, "", ""));
    }
    all.add(new Means(Look.UNCOMPUTED, "formula without value", "", ""));
    all.add(new Means(Look.STALE, "formula with another value", "", ""));
    return List.copyOf(all);
  }

  /** The file of a page. */
  static byte[] write(DressedPage page, BookStyle style) {
    return BookWriter.write(
        page,
        style,
        (cell, printed) -> {
          boolean isMarked = MarkedText.isMarked(printed.text());
          if (isMarked) {
            fill(cell, printed.text());
          }
          return isMarked || isHidden(cell, printed.text());
        });
  }

  private static boolean isHidden(Cell cell, String text) {
    boolean hidden = text.startsWith(MarkedText.HIDDEN_ROW);
    if (hidden) {
      cell.setCellValue(text.substring(1));
      cell.getRow().setZeroHeight(true);
    }
    return hidden;
  }

  /** What has a look, from a character to another. */
  private record Mark(Means means, int from, int to) {}

  /** Fills a cell with text of which something is marked. */
  private static void fill(Cell cell, String text) {
    StringBuilder plain = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    MarkedText.each(
        text,
        plain::append,
        (number, inner) -> {
          marks.add(new Mark(ALL.get(number), plain.length(), plain.length() + inner.length()));
          plain.append(inner);
        });
    cell.setCellValue(plain.toString());
    marks.forEach(mark -> apply(cell, mark.means(), mark.from(), mark.to()));
  }

  private static void apply(Cell cell, Means means, int from, int to) {
    String text = cell.getStringCellValue();
    boolean isWhole = from == 0 && to == text.length();
    if (means.name().startsWith("format")) {
      if (isWhole) {
        format(cell, means.name().substring(FORMAT.length()));
      }
    } else if (means.look() == Look.UNCOMPUTED || means.look() == Look.STALE) {
      formula(cell, text, means.look());
    } else {
      Workbook book = cell.getSheet().getWorkbook();
      RichTextString rich = book.getCreationHelper().createRichTextString(text);
      rich.applyFont(from, to, font(book, means.name()));
      cell.setCellValue(rich);
    }
  }

  private static void formula(Cell cell, String text, Look look) {
    cell.setBlank();
    cell.setCellFormula("2*" + text + "/2");
    if (look == Look.STALE) {
      cell.setCellValue(Double.parseDouble(text) + 7);
    }
  }

  private static void format(Cell cell, String format) {
    Workbook book = cell.getSheet().getWorkbook();
    cell.setCellValue(Double.parseDouble(cell.getStringCellValue()));
    CellStyle style = book.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static Font font(Workbook book, String name) {
    Font font = book.createFont();
    switch (name) {
      case "superscript" -> font.setTypeOffset(Font.SS_SUPER);
      case "subscript" -> font.setTypeOffset(Font.SS_SUB);
      case "white" -> font.setColor(IndexedColors.WHITE.getIndex());
      case "tiny" -> font.setFontHeightInPoints((short) 1);
      case "strike" -> font.setStrikeout(true);
      default -> font.setBold(true);
    }
    return font;
  }
}
