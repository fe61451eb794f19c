package org.gongkai.check.cells;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that each cell is printed as the form wants it. A new one is a class of its own, a
 * line here, and its words.
 */
public final class CellChecks {

  private CellChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Val01BlankCells(),
        new Val02Placeholders(),
        new Val03NotANumber(),
        new Val04DecimalCount(),
        new Val05Negative(),
        new Val06UnitInCell(),
        new Val07RemarkInCell(),
        new Val08FigureInOtherDress(),
        new Val09Implausible());
  }
}
