package org.gongkai.reader;

/** Text in the making, parts of which may be raised or lowered. */
public final class ShiftedText {

  private final StringBuilder text = new StringBuilder();
  private Shift shift = Shift.NONE;
  private int from;

  public void append(CharSequence piece) {
    text.append(piece);
  }

  public void append(char c) {
    text.append(c);
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
    if (shift != Shift.NONE) {
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
    from = 0;
    return taken;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
