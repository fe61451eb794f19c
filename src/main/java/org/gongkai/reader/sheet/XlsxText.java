package org.gongkai.reader.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.PictureFont;
import org.gongkai.reader.ShiftedText;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Gathers the text of a string of a workbook, which may be made of pieces that look different. What
 * is struck out, and the reading aid above Chinese characters, is not part of it; what is raised is
 * told apart.
 */
final class XlsxText {

  /** A character by its number, as {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Letters no larger than this, in points, are specks. */
  private static final double SPECK = 1.5;

  private final ShiftedText text = new ShiftedText();

  /** The same without what is white. */
  private final ShiftedText dark = new ShiftedText();

  private boolean inText;
  private boolean inAid;
  private boolean struck;
  private boolean speck;
  private boolean pale;
  private boolean pictures;

  void clear() {
    plain();
    text.take();
    dark.take();
    inText = false;
    inAid = false;
  }

  void start(String element, Attributes attributes) {
    switch (element) {
      case "t" -> inText = true;
      case "r" -> plain();
      case "rPh" -> inAid = true;
      case "vertAlign" -> shift(shift(attributes.getValue("val")));
      case "rFont" -> pictures = PictureFont.is(attributes.getValue("val"));
      case "color" -> pale |= isWhite(attributes);
      case "sz" -> size(attributes.getValue("val"));
      case "strike" ->
          struck = attributes.getValue("val") == null || XlsxWorkbook.isTrue(attributes, "val");
      default -> {}
    }
  }

  void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "r" -> plain();
      case "rPh" -> inAid = false;
      default -> {}
    }
  }

  private void plain() {
    struck = false;
    speck = false;
    pale = false;
    pictures = false;
    text.size(0);
    dark.size(0);
    shift(BaselineShift.NONE);
  }

  private void shift(BaselineShift to) {
    text.shift(to);
    dark.shift(to);
  }

  private void size(@Nullable String points) {
    double size = points == null ? 0 : Double.parseDouble(points);
    speck = size > 0 && size <= SPECK;
    text.size(size);
    dark.size(size);
  }

  /** The strings know nothing of the ground on which they will stand. */
  private static boolean isWhite(Attributes attributes) {
    String rgb = attributes.getValue("rgb");
    boolean theme = "0".equals(attributes.getValue("theme")) && attributes.getValue("tint") == null;
    String index = attributes.getValue("indexed");
    boolean indexed = "1".equals(index) || "9".equals(index);
    return theme || indexed || (rgb != null && rgb.matches("(?i)(?:[0-9A-F]{2})?(?:F[0-9A-F]){3}"));
  }

  private static BaselineShift shift(@Nullable String value) {
    return "superscript".equals(value)
        ? BaselineShift.RAISED
        : "subscript".equals(value) ? BaselineShift.LOWERED : BaselineShift.NONE;
  }

  void characters(char[] characters, int start, int length) {
    if (inText && !inAid && !struck && !speck) {
      String piece = new String(characters, start, length);
      boolean drawn = pictures && piece.chars().anyMatch(Character::isDigit);
      String told = drawn ? BaselineShift.UNCLEAR + piece : piece;
      if (pale) {
        shift(text.shift() == BaselineShift.NONE ? BaselineShift.MOVED : text.shift());
      } else {
        dark.append(told);
      }
      text.append(told);
    }
  }

  XlsxString string() {
    return new XlsxString(told(text), told(dark));
  }

  private static String told(ShiftedText text) {
    return ESCAPE.matcher(text.toString()).replaceAll(XlsxText::character);
  }

  private static String character(MatchResult escape) {
    char character = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(character == '\r' ? "" : String.valueOf(character));
  }
}
