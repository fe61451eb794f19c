package org.gongkai.check.narrative;

/** A field of a reviewing office's interest; words in one field help to understand each other. */
public enum Field {
  /** Requests for government information, table 三. */
  REQUESTS,
  /** Reviews and suits, table 四. */
  CASES,
  /** 行政规范性文件, table 二. */
  DOCUMENTS,
  /** Decisions, table 二. */
  DECISIONS,
  /** Money. */
  FEES
}
