package org.gongkai.rollup.indicator;

import org.gongkai.model.CellKey;

/**
 * One figure of a formula: a cell or a group of the agency's report, or of its report for the year
 * before.
 */
record Operand(CellKey cell, Year year) {

  /** Whether the figure is among those at a place, any part of which may be empty. */
  boolean isAt(CellKey place) {
    return place.section().equals(cell.section())
        && (place.category().isEmpty() || place.category().equals(cell.category()))
        && (place.measure().isEmpty() || place.measure().equals(cell.measure()));
  }

  /** Which report the figure is taken from. */
  enum Year {
    CURRENT,
    PREVIOUS
  }
}
