package org.gongkai.reader.pdf;

import java.util.Optional;

/** Which way text runs on a page; its order is that of quarter turns clockwise. */
enum Turn {
  RIGHT,
  DOWN,
  LEFT,
  UP;

  /** Text may lean so far, in degrees, and still count as straight. */
  private static final double LEAN = 10;

  /** The turn of a direction, down positive; empty for text that runs aslant, as watermarks do. */
  static Optional<Turn> of(double x, double y) {
    double degrees = Math.toDegrees(Math.atan2(y, x));
    long quarters = Math.round(degrees / 90);
    boolean straight = Math.abs(degrees - quarters * 90) <= LEAN;
    return straight ? Optional.of(values()[Math.floorMod(quarters, 4)]) : Optional.empty();
  }

  /** The turn as seen once the page has been turned so that text of another turn stands upright. */
  Turn seenFrom(Turn upright) {
    return values()[Math.floorMod(ordinal() - upright.ordinal(), 4)];
  }

  /** A box as seen once the page has been turned so that text of this turn stands upright. */
  Box upright(Box box, double width, double height) {
    return switch (this) {
      case RIGHT -> box;
      case DOWN -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
      case LEFT ->
          new Box(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
      case UP -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
    };
  }

  boolean isSideways() {
    return this == DOWN || this == UP;
  }
}
