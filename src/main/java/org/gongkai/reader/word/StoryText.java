package org.gongkai.reader.word;

/** The text of a paragraph in the making. */
final class StoryText {

  private final StringBuilder text = new StringBuilder();

  void append(String piece) {
    text.append(piece);
  }

  /** Breaks the line within the paragraph. */
  void lineBreak() {
    text.append('\n');
  }

  /** Keeps what was raised or lowered apart: the mark of a footnote is not one more digit. */
  void apart() {
    text.append(' ');
  }

  /** A character of a symbol font, which word processors keep at F000 and up. */
  void symbol(String font, int code) {
    int plain = code & 0xFF;
    boolean writing = "Symbol".equalsIgnoreCase(font) && plain > ' ' && plain < '@';
    text.appendCodePoint(writing ? plain : Character.isValidCodePoint(code) ? code : '\uFFFD');
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Takes the text out. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
