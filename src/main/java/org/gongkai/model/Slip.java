package org.gongkai.model;

import java.util.List;
import java.util.Locale;

/**
 * What the office tells an agency about its report for a year (退改单): how it stands, and what is to
 * be corrected or explained.
 *
 * @param notes findings that are notes only
 * @param lines what is to be corrected, errors before warnings; findings that the office has
 *     decided about, or that may lie in our reading, are none of it
 */
public record Slip(Coverage coverage, int notes, List<Line> lines) {

  public Slip {
    lines = List.copyOf(lines);
  }

  /** How the report stands. */
  public Verdict verdict() {
    return switch (coverage.status()) {
      case MISSING -> Verdict.MISSING;
      case REJECTED -> Verdict.RESUBMIT;
      case RECEIVED -> lines.isEmpty() ? Verdict.PASSED : Verdict.REVISE;
    };
  }

  /** The conclusions of a review. */
  public enum Verdict {
    /** 通过. */
    PASSED,
    /** 修改后再报. */
    REVISE,
    /** 退回重报: nothing of it can be used. */
    RESUBMIT,
    /** 未报送. */
    MISSING;

    /** The word used in the files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing to correct.
   *
   * @param place table, line and column in words
   * @param basis the rule it rests on
   * @param demand what the agency is to do
   */
  public record Line(Finding finding, String place, String basis, String demand) {}
}
