package org.gongkai.reader.web;

import java.util.Optional;
import org.gongkai.reader.BaselineShift;

/**
 * How text stands on a page, as far as it decides whether and in which order it is read.
 *
 * @param hidden it keeps its place unseen, which a part of it may undo
 * @param gone off the page, clipped or of no size; no part of it comes back
 * @param struck struck out
 * @param unclear turned round, or in a font of symbols: nobody can tell it from the markup
 * @param backward it runs from right to left
 * @param turnsItems what it holds stands in another order than that of the markup
 * @param ink the colour of the text; empty where it can't be told
 * @param ground what lies under the text; empty where it can't be told
 * @param cover how much of the ground it covers, 0 to 1
 * @param size of the text, in pixels
 * @param shift where it stands against its line
 */
record TextAppearance(
    boolean hidden,
    boolean gone,
    boolean struck,
    boolean unclear,
    boolean backward,
    boolean turnsItems,
    Optional<CssColour> ink,
    Optional<CssColour> ground,
    double cover,
    double size,
    BaselineShift shift) {

  /** Text smaller than this, in pixels, is no text to a reader. */
  private static final double READABLE = 2;

  /** Colours nearer to each other than this, of 255, can't be told apart … */
  private static final int CONTRAST = 16;

  /** … and nearer than this only by who looks for it. */
  private static final int FAINT = 32;

  /** Black on white, as a page begins. */
  static final TextAppearance PAGE =
      new TextAppearance(
          false,
          false,
          false,
          false,
          false,
          false,
          Optional.of(CssColour.BLACK),
          Optional.of(CssColour.WHITE),
          1,
          CssLength.MEDIUM,
          BaselineShift.NONE);

  /** The same, standing otherwise against its line. */
  TextAppearance at(BaselineShift other) {
    if (other == shift) {
      return this;
    }
    return new TextAppearance(
        hidden, gone, struck, unclear, backward, turnsItems, ink, ground, cover, size, other);
  }

  boolean isSeen() {
    return !hidden && !gone && !struck && size >= READABLE && contrast() >= CONTRAST;
  }

  boolean isFaint() {
    return contrast() < FAINT;
  }

  /** Of what can't be told it is believed that it can be seen. */
  private int contrast() {
    if (cover == 1 && ink.equals(PAGE.ink) && ground.equals(PAGE.ground)) {
      return 255;
    }
    return ink.isEmpty() || ground.isEmpty()
        ? 255
        : ink.get().covering(cover).contrast(ground.get());
  }

  /** Whether a text with a figure in it may be another to who sees it. */
  boolean isUnclear(String text) {
    return (unclear || (backward && !text.strip().chars().allMatch(Character::isDigit)))
        && text.chars().anyMatch(Character::isDigit);
  }
}
