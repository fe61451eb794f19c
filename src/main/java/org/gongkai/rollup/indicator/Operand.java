package org.gongkai.rollup.indicator;

import org.gongkai.model.CellKey;

/**
 * One figure of a formula: a cell or a group of the agency's report, or of its report for the year
 * before.
 */
record Operand(CellKey cell, Year year) {

  /** Which report the figure is taken from. */
  enum Year {
    CURRENT,
    PREVIOUS
  }
}
