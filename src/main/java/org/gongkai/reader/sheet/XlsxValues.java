package org.gongkai.reader.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** What the raw values in the cells of a workbook stand for. */
final class XlsxValues {

  private final List<XlsxString> strings;
  private final @Nullable StylesTable styles;
  private final boolean from1904;
  private final Map<Integer, CellLook> looks = new HashMap<>();

  /**
   * Prepares for a workbook.
   *
   * @param strings that its cells share
   * @param styles null where the workbook has none
   * @param from1904 whether it counts days from 1904
   */
  XlsxValues(List<XlsxString> strings, @Nullable StylesTable styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  CellLook look(int style) {
    return looks.computeIfAbsent(style, this::find);
  }

  private CellLook find(int index) {
    if (styles == null || index < 0 || index >= styles.getNumCellStyles()) {
      return CellLook.PLAIN;
    }
    XSSFCellStyle style = styles.getStyleAt(index);
    return CellLook.of(style, styles.getFontAt(style.getFontIndex()), CellColours.xlsx());
  }

  /**
   * The text that a cell shows.
   *
   * @param type of the value: {@code n} number, {@code s} shared string, {@code b} boolean …
   */
  String text(String type, String value, CellLook look) {
    return switch (type) {
      case "s" -> look.text(strings.get(Integer.parseInt(value.strip())));
      case "b" -> look.text(value.strip().equals("0") ? "FALSE" : "TRUE");
      case "n" -> value.isBlank() ? "" : look.text(Double.parseDouble(value.strip()), from1904);
      default -> look.text(value);
    };
  }
}
