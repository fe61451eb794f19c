package org.gongkai.reader;

/** Text in the making, parts of which may be raised or lowered. */
public final class ShiftedText {

  private final StringBuilder text = new StringBuilder();
  private Shift shift = Shift.NONE;
  private int from;

  /** Some text stands on its line … */
  private boolean standing;

  /** … and some before it did not, and was left as it is. */
  private boolean left;

  public void append(CharSequence piece) {
    if (!piece.toString().isBlank()) {
      stand();
    }
    text.append(piece);
  }

  public void append(char c) {
    if (!Character.isWhitespace(c)) {
      stand();
    }
    text.append(c);
  }

  /** Notes that there is text on the line to be shifted against. */
  private void stand() {
    if (shift == Shift.NONE) {
      text.append(left ? " " : "");
      left = false;
      standing = true;
    }
  }

  public Shift shift() {
    return shift;
  }

  /** What is appended from here on stands so. */
  public void shift(Shift to) {
    if (to != shift) {
      settle();
      shift = to;
    }
  }

  private void settle() {
    if (shift.isByDistance() && !standing) {
      left |= from < text.length();
    } else if (shift != Shift.NONE) {
      text.replace(from, text.length(), shift.show(text.substring(from)));
    }
    from = text.length();
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
