package org.gongkai.sample.district;

import java.math.BigDecimal;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.report.SampleReport;

/** Faults in table 二. */
final class DisclosureFaults {

  private static final String DOCUMENTS = "normative_documents";
  private static final CellKey FEES = cell("fees", "amount");
  private static final CellKey LICENCES = cell("licensing", "decisions");

  private DisclosureFaults() {}

  static CellKey cell(String line, String measure) {
    return new CellKey("active_disclosure", line, measure);
  }

  static SampleReport rules(SampleReport report) {
    return report.with(cell("government_rules", "in_force"), 6);
  }

  static SampleReport stock(SampleReport report) {
    return report.plus(cell(DOCUMENTS, "in_force"), 7);
  }

  static SampleReport stockBelowFlow(SampleReport report) {
    return report.with(cell(DOCUMENTS, "issued"), 5000);
  }

  static SampleReport documents(SampleReport report) {
    return report.plus(cell(DOCUMENTS, "issued"), 3).plus(cell(DOCUMENTS, "in_force"), 3);
  }

  static SampleReport coercion(SampleReport report) {
    return report.with(cell("coercion", "decisions"), 4);
  }

  static SampleReport fewLicences(SampleReport report) {
    return report.with(LICENCES, 30);
  }

  static SampleReport manyLicences(SampleReport report) {
    return report.with(LICENCES, 300);
  }

  static SampleReport fee(SampleReport report) {
    return report.with(FEES, 12);
  }

  static SampleReport largeFee(SampleReport report) {
    return report.with(FEES, 12_000);
  }

  static SampleReport disclosedBelowNew(SampleReport report) {
    return report.with(cell(DOCUMENTS, "newly_disclosed"), 5000);
  }

  static SampleReport items(SampleReport report) {
    return report.plus(cell("licensing", "items_previous_year"), 9);
  }

  static SampleReport decimalCount(SampleReport report) {
    return report.with(LICENCES, number("12.5"));
  }

  static SampleReport negativeCount(SampleReport report) {
    return report.with(cell("penalties", "decisions"), number("-2"));
  }

  /** What an earlier draft of the report may have said; nothing in it is wrong by itself. */
  static SampleReport draft(SampleReport report) {
    return report.plus(LICENCES, 11);
  }

  static SampleReport feeInYuan(SampleReport report) {
    return report.with(FEES, Quantity.number(new BigDecimal("125300"), "125300元"));
  }

  private static Quantity number(String printed) {
    return Quantity.number(new BigDecimal(printed), printed);
  }
}
