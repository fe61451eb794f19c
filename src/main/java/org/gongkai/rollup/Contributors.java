package org.gongkai.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The agencies whose figures are in one sum, as a text short enough to stand beside every sum: two
 * years whose sums are of the same agencies have the same. That as many agencies are in both proves
 * nothing, since each year may lack another.
 */
final class Contributors {

  private final RollupCell cell;
  private final StringBuilder codes = new StringBuilder();
  private boolean isWhole = true;

  Contributors(RollupCell cell) {
    this.cell = cell;
  }

  /** An agency whose report gives the cell a figure. */
  void add(MemberReport report) {
    codes.append(report.agency().code()).append('\n');
    isWhole &= cell.isWhole(report);
  }

  /** The text; empty where part of an agency's figure is not in the sum. */
  String text() {
    return isWhole ? UUID.nameUUIDFromBytes(codes.toString().getBytes(UTF_8)).toString() : "";
  }
}
