package org.gongkai.rollup;

import org.gongkai.model.CellKey;
import org.gongkai.model.Wording;

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

  /** The name of the figure in words, from the bundle {@code indicators}. */
  String name(Wording wording) {
    String name =
        wording.text("operand." + cell.section() + "." + cell.category() + "." + cell.measure());
    return year == Year.PREVIOUS ? wording.text("operand.previous_year", name) : name;
  }
}
