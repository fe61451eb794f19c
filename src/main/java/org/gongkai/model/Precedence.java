package org.gongkai.model;

/** Why of two files for the same agency and year one stands; the first that tells them apart. */
public enum Precedence {
  /** The other gives another agency or year away as well, and may be another report. */
  UNDISPUTED,
  /** The other is called a draft. */
  NO_DRAFT,
  /** It has more numbers. */
  MORE_NUMBERS,
  /** It is called corrected, or else final. */
  LATER_VERSION,
  /** Nothing tells them apart but that its path comes last. */
  LAST_PATH
}
