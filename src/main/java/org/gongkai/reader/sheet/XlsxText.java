package org.gongkai.reader.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * Gathers the text of a string of a workbook, which may be made of pieces that look different. What
 * is struck out, and the reading aid above Chinese characters, is not part of it.
 */
final class XlsxText {

  /** A character by its number, as {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inAid;
  private boolean struck;

  void clear() {
    text.setLength(0);
    inText = false;
    inAid = false;
    struck = false;
  }

  void start(String element, Attributes attributes) {
    switch (element) {
      case "t" -> inText = true;
      case "r" -> struck = false;
      case "rPh" -> inAid = true;
      case "strike" ->
          struck = attributes.getValue("val") == null || XlsxWorkbook.isTrue(attributes, "val");
      default -> {}
    }
  }

  void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "r" -> struck = false;
      case "rPh" -> inAid = false;
      default -> {}
    }
  }

  void characters(char[] characters, int start, int length) {
    if (inText && !inAid && !struck) {
      text.append(characters, start, length);
    }
  }

  @Override
  public String toString() {
    return ESCAPE.matcher(text).replaceAll(XlsxText::character);
  }

  private static String character(MatchResult escape) {
    char character = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(character == '\r' ? "" : String.valueOf(character));
  }
}
