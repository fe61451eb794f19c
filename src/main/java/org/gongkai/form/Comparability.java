package org.gongkai.form;

import org.gongkai.model.Coded;

/** How far a figure may be compared with another year's. */
public enum Comparability implements Coded {
  /** Counts the same. */
  YES,
  /** Counts nearly the same; a break is to be expected. */
  CAUTION,
  /** Counts something else. */
  NO
}
