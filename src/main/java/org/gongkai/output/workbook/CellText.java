package org.gongkai.output.workbook;

import org.apache.poi.ss.SpreadsheetVersion;

/** What a cell can hold of a text, and how much room it takes. */
final class CellText {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String CUT = "……";

  /** Of a line of letters of ten points. */
  private static final double LINE = 13.5;

  private static final double MARGIN = 5;
  private static final int USUAL = 10;

  private CellText() {}

  /** The text, cut with a sign where it is longer than a cell holds. */
  static String fit(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /**
   * The height in points of a row that shows a text whole.
   *
   * @param width of its column in characters of half width
   */
  static double height(String text, int width) {
    return height(text, width, USUAL);
  }

  /**
   * The same for letters of another size.
   *
   * @param points of the letters
   */
  static double height(String text, int characters, int points) {
    int width = characters * USUAL / points;
    int lines =
        text.lines()
            .mapToInt(line -> Math.max(1, (width(line) + width - 1) / Math.max(1, width)))
            .sum();
    return Math.min(Math.max(1, lines) * LINE * points / USUAL + MARGIN, 400);
  }

  /** In characters of half width; Chinese ones take two. */
  private static int width(String line) {
    return line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
