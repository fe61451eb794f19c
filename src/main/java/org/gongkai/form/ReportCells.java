package org.gongkai.form;

import java.util.List;
import org.gongkai.model.CellKey;

/**
 * The cells that rules, indicators and summaries call by name, and the only codes of tables, lines
 * and columns that they know.
 */
public final class ReportCells {

  public static final String DISCLOSURE = "active_disclosure";
  public static final String REQUESTS = "requests";
  public static final String CASES = "review_litigation";
  public static final String NORMATIVE_DOCUMENTS = "normative_documents";
  public static final String RECEIVED = "received_new";
  public static final String CARRIED_IN = "carried_in";
  public static final String CARRIED_OUT = "carried_out";
  public static final String ANSWERED = "result.total";
  public static final String GRANTED = "result.granted";
  public static final String PARTIAL = "result.partial";
  public static final String DENIED = "result.denied";
  public static final String UNAVAILABLE = "result.unavailable";
  public static final String NOT_HELD = "result.unavailable.not_held";
  public static final String REVIEW = "review";
  public static final String SUITS = "litigation_direct";
  public static final String LATER_SUITS = "litigation_after_review";
  public static final String TOTAL = "total";
  public static final String UPHELD = "upheld";
  public static final String CORRECTED = "corrected";
  public static final String OTHERWISE = "other";
  public static final String PENDING = "pending";
  public static final String ISSUED = "issued";
  public static final String REPEALED = "repealed";
  public static final String IN_FORCE = "in_force";
  public static final String DECISIONS = "decisions";
  public static final String AMOUNT = "amount";

  /** The three groups of cases in table 四. */
  public static final List<String> CASE_GROUPS = List.of(REVIEW, SUITS, LATER_SUITS);

  private ReportCells() {}

  /** A line of table 三 in the total column. */
  public static CellKey requests(String category) {
    return new CellKey(REQUESTS, category, TOTAL);
  }

  /** A group of cases in table 四. */
  public static CellKey cases(String group, String measure) {
    return new CellKey(CASES, group, measure);
  }

  public static CellKey disclosure(String category, String measure) {
    return new CellKey(DISCLOSURE, category, measure);
  }

  public static CellKey table(String section) {
    return new CellKey(section, "", "");
  }
}
