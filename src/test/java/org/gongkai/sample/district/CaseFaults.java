package org.gongkai.sample.district;

import org.gongkai.model.CellKey;
import org.gongkai.sample.report.SampleReport;

/** Faults in table 四. */
final class CaseFaults {

  private static final String REVIEW = "review";
  private static final String DIRECT = "litigation_direct";
  private static final String AFTER_REVIEW = "litigation_after_review";

  private CaseFaults() {}

  static CellKey cell(String line, String measure) {
    return new CellKey("review_litigation", line, measure);
  }

  static SampleReport reviewTotal(SampleReport report) {
    return report.plus(cell(REVIEW, "total"), 1);
  }

  static SampleReport oneReview(SampleReport report) {
    return more(report, REVIEW, "upheld", 1);
  }

  static SampleReport directSuit(SampleReport report) {
    return more(report, DIRECT, "other", 1);
  }

  static SampleReport suitsWithoutReviews(SampleReport report) {
    return more(report, AFTER_REVIEW, "upheld", 500);
  }

  static SampleReport pendingSuits(SampleReport report) {
    return more(report, DIRECT, "pending", 2);
  }

  static SampleReport noSuits(SampleReport report) {
    SampleReport changed = report;
    for (CellKey key : report.cells().keySet()) {
      if (key.category().equals(DIRECT)) {
        changed = changed.with(key, 0);
      }
    }
    return changed;
  }

  private static SampleReport more(SampleReport report, String line, String outcome, int by) {
    return report.plus(cell(line, outcome), by).plus(cell(line, "total"), by);
  }
}
