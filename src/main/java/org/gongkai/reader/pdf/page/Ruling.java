package org.gongkai.reader.pdf.page;

/**
 * A straight line along an edge of the page.
 *
 * @param at its height when horizontal, else its distance from the left
 * @param from where it begins along its direction
 * @param to where it ends
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

  /** Lines thicker than this are areas. */
  private static final double THICKEST = 3;

  static Ruling horizontal(double at, double from, double to) {
    return new Ruling(true, at, Math.min(from, to), Math.max(from, to));
  }

  static Ruling vertical(double at, double from, double to) {
    return new Ruling(false, at, Math.min(from, to), Math.max(from, to));
  }

  static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) <= THICKEST;
  }

  /** The line that a thin box is. */
  static Ruling of(Box thin) {
    return thin.width() >= thin.height()
        ? horizontal(thin.centerY(), thin.left(), thin.right())
        : vertical(thin.centerX(), thin.top(), thin.bottom());
  }

  public double length() {
    return to - from;
  }

  public Box box() {
    return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }

  /** Whether it touches or crosses a line of the other direction. */
  public boolean meets(Ruling other, double tolerance) {
    return horizontal != other.horizontal
        && other.at >= from - tolerance
        && other.at <= to + tolerance
        && at >= other.from - tolerance
        && at <= other.to + tolerance;
  }
}
