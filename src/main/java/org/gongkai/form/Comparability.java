package org.gongkai.form;

import java.util.Locale;

/** How far a figure may be compared with another year's. */
public enum Comparability {
  /** Counts the same. */
  YES,
  /** Counts nearly the same; a break is to be expected. */
  CAUTION,
  /** Counts something else. */
  NO;

  /** The word used in the files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
