package org.gongkai.sample.district;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.model.CellKey;
import org.gongkai.model.Quantity;
import org.gongkai.sample.report.SampleReport;

/** Faults in the figures of a report. */
final class FigureFaults {

  private static final List<String> PERSONS = List.of("natural_person", "total");
  private static final List<String> TOTAL = List.of("total");

  private FigureFaults() {}

  static SampleReport rowSum(SampleReport report) {
    SampleReport changed = raised(report, "received_new", TOTAL, 1);
    changed = raised(changed, "result.granted", TOTAL, 1);
    return raised(changed, "result.total", TOTAL, 1);
  }

  static SampleReport resultTotal(SampleReport report) {
    CellKey partial = new CellKey("requests", "result.partial", "natural_person");
    int twice = report.get(partial).number().map(BigDecimal::intValue).orElse(0);
    return raised(report, "result.unavailable.not_held", PERSONS, Math.max(twice, 1));
  }

  static SampleReport balance(SampleReport report) {
    return raised(report, "received_new", PERSONS, 1);
  }

  static SampleReport carryOver(SampleReport report) {
    SampleReport changed = raised(report, "carried_in", PERSONS, 2);
    changed = raised(changed, "result.granted", PERSONS, 2);
    return raised(changed, "result.total", PERSONS, 2);
  }

  static SampleReport reviewTotal(SampleReport report) {
    return raised(report, new CellKey("review_litigation", "review", "total"), 1);
  }

  static SampleReport stock(SampleReport report) {
    return raised(report, new CellKey("active_disclosure", "normative_documents", "in_force"), 7);
  }

  static SampleReport decimalCount(SampleReport report) {
    return report.with(decisions("licensing"), number("12.5"));
  }

  static SampleReport negativeCount(SampleReport report) {
    return report.with(decisions("penalties"), number("-2"));
  }

  /** What an earlier draft of the report may have said; nothing in it is wrong by itself. */
  static SampleReport draft(SampleReport report) {
    return raised(report, decisions("licensing"), 11);
  }

  static SampleReport feeInYuan(SampleReport report) {
    return report.with(
        new CellKey("active_disclosure", "fees", "amount"),
        Quantity.number(new BigDecimal("125300"), "125300元"));
  }

  private static CellKey decisions(String line) {
    return new CellKey("active_disclosure", line, "decisions");
  }

  private static SampleReport raised(
      SampleReport report, String line, List<String> measures, int by) {
    SampleReport changed = report;
    for (String measure : measures) {
      changed = raised(changed, new CellKey("requests", line, measure), by);
    }
    return changed;
  }

  private static SampleReport raised(SampleReport report, CellKey key, int by) {
    BigDecimal raised = report.get(key).getNumber().add(BigDecimal.valueOf(by));
    return report.with(key, number(raised.toPlainString()));
  }

  private static Quantity number(String printed) {
    return Quantity.number(new BigDecimal(printed), printed);
  }
}
