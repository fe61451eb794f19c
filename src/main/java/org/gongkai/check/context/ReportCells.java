package org.gongkai.check.context;

import java.util.List;
import org.gongkai.model.CellKey;

/** The cells that rules call by name. */
public final class ReportCells {

  public static final String DISCLOSURE = "active_disclosure";
  public static final String REQUESTS = "requests";
  public static final String CASES = "review_litigation";
  public static final String TOTAL = "total";

  /** The three groups of cases in table 四. */
  public static final List<String> CASE_GROUPS =
      List.of("review", "litigation_direct", "litigation_after_review");

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

  /** A whole table. */
  public static CellKey table(String section) {
    return new CellKey(section, "", "");
  }
}
