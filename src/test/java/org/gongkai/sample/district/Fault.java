package org.gongkai.sample.district;

/** Faults to plant in a district, each with the check that is to find it. */
public enum Fault {
  /** Totals of three lines are one too high; columns still add up. */
  ROW_SUM("SUM-01"),
  /** Severed requests counted twice (区分处理); lines still add up. */
  RESULT_TOTAL("SUM-02"),
  /** One request more received than decided or carried over. */
  BALANCE("SUM-03"),
  /** The total of reviews is not their sum. */
  REVIEW_TOTAL("LIT-01"),
  /** More carried in than the year before carried out; the year itself adds up. */
  CARRY_OVER("CON-01"),
  /** Documents in force jump, and stay on the new level. */
  STOCK("CON-03"),
  /** Half a decision. */
  DECIMAL_COUNT("VAL-04"),
  /** Fewer than no decisions. */
  NEGATIVE_COUNT("VAL-05"),
  /** A line of table 三 is lost. */
  MISSING_LINE("STR-10"),
  /** A line of table 三 stands twice, with other figures. */
  CONTRADICTED_LINE("STR-12"),
  /** A line in table 二 that no form has. */
  UNKNOWN_LINE("STR-11"),
  /** 元 where the column says 万元; in the form of 2021 only. */
  FEE_IN_YUAN("VAL-06"),
  /** A second file with other figures. */
  RIVAL("STR-04"),
  /** The same file twice. */
  DUPLICATE("STR-04"),
  /** No file at all. */
  MISSING_REPORT("TIM-06"),
  /** A notice among the reports. */
  NOT_A_REPORT("STR-05");

  private final String check;

  Fault(String check) {
    this.check = check;
  }

  /** The id of the check that is to find it; others may find its consequences. */
  public String check() {
    return check;
  }

  /** Whether it lies in what a report says, and not in which files there are. */
  public boolean isInReport() {
    return compareTo(RIVAL) < 0;
  }
}
