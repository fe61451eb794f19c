package org.gongkai.rollup;

import org.gongkai.model.Coded;

/** What a cell is made of, so that nobody adds a sum to its own parts. */
public enum CellLevel implements Coded {
  /** Made of no other cell: leaves can be added up along lines and columns. */
  LEAF,
  /** A group line beside the lines it is made of, such as {@code result.denied}. */
  SUBTOTAL,
  /** In a total line or a total column. */
  TOTAL
}
