package org.gongkai.output.template;

import java.util.List;
import org.gongkai.model.CellKey;

/**
 * Something that the workbook watches while one types.
 *
 * @param colour of the cells while it is not in order
 * @param cells that change colour
 * @param row beside which it speaks
 * @param left the formula of the one figure to compare; {@code 0} where there is none
 * @param right the formula of the other
 * @param broken the condition; {@code {left}} and {@code {right}} stand for the two figures
 * @param sentence the formula of what it says while it is broken
 * @param brief the formula of the same in a few words, for a row beside which much may be said;
 *     empty where the sentence stands there
 */
record Watch(
    Colour colour,
    List<CellKey> cells,
    int row,
    String left,
    String right,
    String broken,
    String sentence,
    String brief) {

  /** What a colour means. */
  enum Colour {
    /** Cannot be right. */
    RED,
    /** Does not continue last year. */
    AMBER
  }

  Watch {
    cells = List.copyOf(cells);
  }
}
