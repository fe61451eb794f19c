package org.gongkai.reader.word;

import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.ShiftedText;

/** The text of a paragraph in the making. */
final class StoryText {

  private final ShiftedText text = new ShiftedText();

  void append(String piece) {
    text.append(piece);
  }

  /** Breaks the line within the paragraph. */
  void lineBreak() {
    text.append('\n');
  }

  /** Stands for the mark of a note that the word processor numbers; it parts two figures. */
  void noteMark() {
    text.append("  ");
  }

  /** What comes from here on is so large, in any measure. */
  void size(double to) {
    text.size(to);
  }

  BaselineShift shift() {
    return text.shift();
  }

  /** What comes from here on is raised, lowered or neither. */
  void shift(BaselineShift to) {
    text.shift(to);
  }

  /** A character of a symbol font, which word processors keep at F000 and up. */
  void symbol(String font, int code) {
    int plain = code & 0xFF;
    boolean writing = "Symbol".equalsIgnoreCase(font) && plain > ' ' && plain < '@';
    text.append(
        Character.toString(writing ? plain : Character.isValidCodePoint(code) ? code : 0xFFFD));
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Takes the text out. */
  String take() {
    return text.take();
  }
}
