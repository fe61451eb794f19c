package org.gongkai.reader;

import java.util.regex.Pattern;
import org.gongkai.model.figure.NoteMark;

/**
 * Where text stands against its line. A raised 1 behind a 12 is the mark of a note and no third
 * digit: it becomes the character for a raised 1.
 */
public enum BaselineShift {
  NONE(""),
  RAISED(NoteMark.RAISED_DIGITS),
  LOWERED(NoteMark.LOWERED_DIGITS),
  /** Raised by a distance, as whole cells are for looks: a mark only beside text that is not. */
  LIFTED(NoteMark.RAISED_DIGITS),
  SUNK(NoteMark.LOWERED_DIGITS),
  /** Put elsewhere than the file has it: beside other text nobody can tell how they are read. */
  MOVED("");

  /** Stands before what can't be told, so that no figure is made of it. */
  public static final String UNCLEAR = "\uFFFD";

  /** Parts two figures; one blank may stand between the groups of digits of a single one. */
  static final String GAP = "  ";

  /** A shift by less than this, in half points, can't be seen. */
  private static final int LEAST = 4;

  /** Other characters that make a figure another. */
  private static final String FIGURES = "-−+.,，．%％〇零一二三四五六七八九十百千万亿";

  /** What marks of notes are made of. */
  private static final Pattern MARK = Pattern.compile("[0-9①-⑳*＊※†‡注()（）\\[\\]【】〔〕]+");

  private final String digits;

  BaselineShift(String digits) {
    this.digits = digits;
  }

  /** The shift of text that lies so many half points above its line. */
  public static BaselineShift by(int halfPoints) {
    return halfPoints >= LEAST ? LIFTED : halfPoints <= -LEAST ? SUNK : NONE;
  }

  boolean isByDistance() {
    return this == LIFTED || this == SUNK || this == MOVED;
  }

  /** Shifted text as it can be told from text that is not; what is no mark is kept apart. */
  public String show(String text) {
    if (this == NONE || text.isBlank()) {
      return text;
    }
    if (this == MOVED) {
      return hasFigure(text) ? UNCLEAR + text + UNCLEAR : text;
    }
    String mark = text.strip();
    return MARK.matcher(mark).matches() ? mark(mark) : GAP + text + GAP;
  }

  private static boolean hasFigure(String text) {
    return text.chars().anyMatch(c -> Character.isDigit(c) || FIGURES.indexOf(c) >= 0);
  }

  private String mark(String text) {
    StringBuilder mark = new StringBuilder();
    text.chars()
        .map(c -> c >= '0' && c <= '9' ? digits.charAt(c - '0') : c)
        .forEach(c -> mark.append((char) c));
    return mark.toString();
  }
}
