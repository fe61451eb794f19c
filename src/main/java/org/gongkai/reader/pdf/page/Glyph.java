package org.gongkai.reader.pdf.page;

/**
 * A character on a page, or a word where text was recognised.
 *
 * @param box as wide as it advances and as high as its font
 * @param turn which way its text runs
 */
public record Glyph(String text, Box box, Turn turn) {

  public static Glyph upright(String text, Box box) {
    return new Glyph(text, box, Turn.RIGHT);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Made of digits and what goes with them. */
  public boolean isNumeric() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isDigit(c) && ".,，．".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
