package org.gongkai.rollup.years;

import org.gongkai.model.Coded;

/** Why two figures compare with caution, or not at all. */
public enum ComparisonCaveat implements Coded {
  /** The forms of the two years count other things. */
  FORMS,
  /** The law changed between the years, and with it what is counted. */
  LAW,
  /** The figures are in different units. */
  UNITS,
  /** Nobody printed the unit of one of them. */
  UNKNOWN_UNIT,
  /** The reports of different agencies are in. */
  AGENCIES,
  /** The same reports are in, but not each of them gives its figure to both sums. */
  GAPS
}
