package org.gongkai.store;

/** Makes any text fit for any database: PostgreSQL takes neither NUL nor half a character. */
final class Text {

  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  /** The text with what cannot be stored replaced by U+FFFD. */
  static String storable(String text) {
    return isPlain(text) ? text : replaced(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnstorable(int c) {
    return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static String replaced(String text) {
    StringBuilder storable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> storable.appendCodePoint(isUnstorable(c) ? REPLACEMENT : c));
    return storable.toString();
  }
}
