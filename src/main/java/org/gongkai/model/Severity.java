package org.gongkai.model;

import java.util.Locale;

/** How much a finding weighs: 须更正, 请核实, 提示. Ordered, the gravest last. */
public enum Severity {
  /** A note on form or style. */
  INFO,
  /** Probably wrong: the agency corrects or explains. */
  WARNING,
  /** Cannot be right. */
  ERROR;

  /** The word used in the files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
