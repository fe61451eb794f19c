package org.gongkai.rollup.years;

import java.util.Locale;

/** Why two figures compare with caution, or not at all. */
public enum ComparisonCaveat {
  /** The forms of the two years count other things. */
  FORMS,
  /** The law changed between the years, and with it what is counted. */
  LAW,
  /** The figures are in different units. */
  UNITS,
  /** Nobody printed the unit of one of them. */
  UNKNOWN_UNIT,
  /** The sums are of different agencies, or of different numbers of them. */
  AGENCIES;

  /** The word used in message bundles. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
