package org.gongkai.model.figure;

/**
 * The text of a cell made ready for reading a figure: half width, without characters that print
 * nothing, white space told apart. Between the groups of a figure there may be one narrow blank; a
 * wide one, two of them or the end of a line parts two figures.
 */
final class FigureText {

  /** A blank that may stand between groups of digits. */
  static final char BLANK = ' ';

  /** White space of any other kind. */
  private static final char GAP = '\t';

  /** Blanks narrow enough for groups of digits: plain, of fixed width, of a sixth, thin. */
  private static final String NARROW = " \u00A0\u2006\u2009\u202F";

  /** A character that can't be told, the one that turns round what follows it, a picture. */
  private static final String UNCLEAR = "\uFFFD\u202E\uFFFC";

  private FigureText() {}

  static String of(String printed) {
    if (isPlain(printed)) {
      return printed.strip();
    }
    StringBuilder text = new StringBuilder(printed.length());
    int c;
    for (int i = 0; i < printed.length(); i += Character.charCount(c)) {
      c = printed.codePointAt(i);
      if (isSpace(c)) {
        text.append(NARROW.indexOf(c) >= 0 ? BLANK : GAP);
      } else if (Character.getType(c) != Character.FORMAT) {
        text.appendCodePoint(c);
      }
    }
    return CompatibleText.of(text).strip();
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Holds something that nobody can tell from the text alone, as the picture of a font is. */
  static boolean isUnclear(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c > '~' && (UNCLEAR.indexOf(c) >= 0 || Character.getType(c) == Character.PRIVATE_USE)) {
        return true;
      }
    }
    return false;
  }

  /** The mark of a note, ² or ①: brought to half width it would pass for one more digit. */
  static boolean hasMark(String printed) {
    int c;
    for (int i = 0; i < printed.length(); i += Character.charCount(c)) {
      c = printed.codePointAt(i);
      if (c > '~' && Character.getType(c) == Character.OTHER_NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** ASCII without control characters: there is nothing to normalise. */
  private static boolean isPlain(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < ' ' || printed.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
