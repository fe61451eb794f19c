package org.gongkai.reader;

/**
 * Text in the making, parts of which may be raised or lowered, larger or smaller. Where digits meet
 * that are clearly not of one size, one of them may be the mark of a note, and the figure is
 * unclear.
 */
public final class ShiftedText {

  private final StringBuilder text = new StringBuilder();
  private BaselineShift shift = BaselineShift.NONE;
  private int from;
  private double size;
  private double lastSize;

  /** Some text stands on its line … */
  private boolean standing;

  /** Digits of one figure differ in size by less than this. */
  private static final double SMALLER = 0.85;

  /** … and some before it did not, and was left as it is. */
  private boolean left;

  private String leftMark = "";

  public void append(CharSequence piece) {
    if (!piece.toString().isBlank()) {
      stand();
      compare(piece.charAt(0));
    }
    text.append(piece);
  }

  public void append(char c) {
    if (!Character.isWhitespace(c)) {
      stand();
      compare(c);
    }
    text.append(c);
  }

  /** What is appended from here on is so large, in any measure; 0 where nobody knows. */
  public void size(double to) {
    size = to;
  }

  private void compare(char next) {
    boolean meets = shift == BaselineShift.NONE && !text.isEmpty() && Character.isDigit(next);
    if (meets && Character.isDigit(text.charAt(text.length() - 1)) && isOtherSize()) {
      text.append(BaselineShift.UNCLEAR);
    }
    lastSize = size;
  }

  private boolean isOtherSize() {
    return Math.min(size, lastSize) > 0
        && Math.min(size, lastSize) < SMALLER * Math.max(size, lastSize);
  }

  /** Notes that there is text on the line to be shifted against. */
  private void stand() {
    if (shift == BaselineShift.NONE) {
      text.append(left ? leftMark : "");
      left = false;
      standing = true;
    }
  }

  public BaselineShift shift() {
    return shift;
  }

  /** What is appended from here on stands so. */
  public void shift(BaselineShift to) {
    if (to != shift) {
      settle();
      shift = to;
    }
  }

  private void settle() {
    if (shift.isByDistance() && !standing) {
      leave();
    } else if (shift != BaselineShift.NONE) {
      text.replace(from, text.length(), shift.show(text.substring(from)));
    }
    from = text.length();
  }

  /** Leaves what nothing stands beside as it is; two pieces that were moved are two. */
  private void leave() {
    if (from < text.length() && !text.substring(from).isBlank()) {
      if (shift == BaselineShift.MOVED) {
        text.insert(from, left ? BaselineShift.UNCLEAR : "");
      }
      left = true;
      leftMark = shift == BaselineShift.MOVED ? BaselineShift.UNCLEAR : BaselineShift.GAP;
    }
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean endsWith(char c) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == c;
  }

  /** Takes the text out; what follows goes on as shifted as before. */
  public String take() {
    settle();
    String taken = text.toString();
    text.setLength(0);
    standing = false;
    left = false;
    from = 0;
    return taken;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
