package org.gongkai.model;

/** How much a finding weighs: 须更正, 请核实, 提示. Ordered, the gravest last. */
public enum Severity implements Coded {
  /** A note on form or style. */
  INFO,
  /** Probably wrong: the agency corrects or explains. */
  WARNING,
  /** Cannot be right. */
  ERROR
}
