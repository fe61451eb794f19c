package org.gongkai.check;

import java.util.List;
import org.gongkai.model.CellKey;

/** The cells that rules call by name. */
final class Cells {

  static final String DISCLOSURE = "active_disclosure";
  static final String REQUESTS = "requests";
  static final String CASES = "review_litigation";
  static final String TOTAL = "total";

  /** The three groups of cases in table 四. */
  static final List<String> CASE_GROUPS =
      List.of("review", "litigation_direct", "litigation_after_review");

  private Cells() {}

  /** A line of table 三 in the total column. */
  static CellKey requests(String category) {
    return new CellKey(REQUESTS, category, TOTAL);
  }

  /** A group of cases in table 四. */
  static CellKey cases(String group, String measure) {
    return new CellKey(CASES, group, measure);
  }

  static CellKey disclosure(String category, String measure) {
    return new CellKey(DISCLOSURE, category, measure);
  }

  /** A whole table. */
  static CellKey table(String section) {
    return new CellKey(section, "", "");
  }
}
