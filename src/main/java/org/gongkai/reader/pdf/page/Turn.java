package org.gongkai.reader.pdf.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which way text runs on a page. */
public enum Turn {
  RIGHT(0),
  DOWN(1),
  LEFT(2),
  UP(3);

  /** Text may lean so far, in degrees, and still count as straight. */
  private static final double LEAN = 10;

  /** Quarter turns clockwise from upright. */
  private final int quarters;

  Turn(int quarters) {
    this.quarters = quarters;
  }

  /** The turn of a direction, down positive; empty for text that runs aslant, as watermarks do. */
  static Optional<Turn> of(double x, double y) {
    double degrees = Math.toDegrees(Math.atan2(y, x));
    long quarters = Math.round(degrees / 90);
    boolean straight = Math.abs(degrees - quarters * 90) <= LEAN;
    return straight ? Optional.of(after(quarters)) : Optional.empty();
  }

  /** The turn of most of some glyphs. */
  public static Turn ofMost(List<Glyph> glyphs) {
    Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
    glyphs.forEach(glyph -> counts.merge(glyph.turn(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(RIGHT);
  }

  /** The turn as seen once the page has been turned so that text of another turn stands upright. */
  Turn seenFrom(Turn upright) {
    return after(quarters - upright.quarters);
  }

  private static Turn after(long quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> DOWN;
      case 2 -> LEFT;
      case 3 -> UP;
      default -> RIGHT;
    };
  }

  /** A box as seen once the page has been turned so that text of this turn stands upright. */
  public Box upright(Box box, double width, double height) {
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
