package org.gongkai.reader.word.story;

import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.PictureFont;
import org.gongkai.reader.ShiftedText;

/** The text of a paragraph in the making. */
public final class StoryText {

  /** Stands for a picture by itself: the character that Unicode has for an object in a text. */
  static final String PICTURE = "\uFFFC";

  private final ShiftedText text = new ShiftedText();
  private boolean pictured;

  public void append(String piece) {
    text.append(piece);
  }

  /** Breaks the line within the paragraph. */
  public void lineBreak() {
    text.append('\n');
  }

  /** Stands for the mark of a note that the word processor numbers; it parts two figures. */
  public void noteMark() {
    text.append("  ");
  }

  /** What comes from here on is so large, in any measure. */
  public void size(double to) {
    text.size(to);
  }

  public BaselineShift shift() {
    return text.shift();
  }

  /** What comes from here on is raised, lowered or neither. */
  public void shift(BaselineShift to) {
    text.shift(to);
  }

  /** Text in a font; what one of pictures makes of digits is not told by them. */
  public void append(String piece, String font) {
    boolean drawn = PictureFont.is(font) && piece.chars().anyMatch(Character::isDigit);
    text.append(drawn ? BaselineShift.UNCLEAR + piece : piece);
  }

  /** A character of a symbol font, which word processors keep at F000 and up. */
  public void symbol(String font, int code) {
    int plain = code & 0xFF;
    boolean writing = !PictureFont.is(font) && plain > ' ' && plain < '@';
    text.append(
        Character.toString(writing ? plain : Character.isValidCodePoint(code) ? code : 0xFFFD));
  }

  public boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Here stands a picture: where there is nothing else, it is not nothing. */
  public void picture() {
    pictured = true;
  }

  /** Takes the text out. */
  public String take() {
    String taken = text.take();
    boolean picture = pictured && taken.isBlank();
    pictured = false;
    return picture ? PICTURE : taken;
  }
}
