package org.gongkai.output.sums;

import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a statutory table as the law prints it.
 *
 * @param row of its upper edge, from 0
 * @param column of its left edge, from 0
 * @param rows how many rows of the grid it covers
 * @param columns how many columns of the grid it covers
 * @param text what is printed in it; empty for a figure
 * @param key which figure stands in it; null for a label
 */
public record PrintedCell(
    int row, int column, int rows, int columns, Kind kind, String text, @Nullable CellKey key) {

  /** What a cell is there for. */
  public enum Kind {
    /** 第二十条第（一）项, across the whole table. */
    TITLE,
    /** Above columns. */
    HEAD,
    /** Before a line. */
    LABEL,
    /** Filled in. */
    FIGURE
  }
}
