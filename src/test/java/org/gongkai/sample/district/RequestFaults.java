package org.gongkai.sample.district;

import java.util.List;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.report.SampleReport;

/** Faults in table 三. */
final class RequestFaults {

  private static final String PERSON = "natural_person";
  private static final String BUSINESS = "org.business";
  private static final String TOTAL = "total";

  private RequestFaults() {}

  static CellKey cell(String line, String measure) {
    return new CellKey("requests", line, measure);
  }

  /** The number in the total column of a line. */
  static int total(SampleReport report, String line) {
    return report.get(cell(line, TOTAL)).getNumber().intValueExact();
  }

  static SampleReport rowSum(SampleReport report) {
    SampleReport changed = raised(report, "received_new", List.of(TOTAL), 1);
    changed = raised(changed, "result.granted", List.of(TOTAL), 1);
    return raised(changed, "result.total", List.of(TOTAL), 1);
  }

  static SampleReport resultTotal(SampleReport report) {
    int twice = report.get(cell("result.partial", PERSON)).getNumber().intValueExact();
    return of(PERSON, report, "result.unavailable.not_held", Math.max(twice, 1));
  }

  static SampleReport balance(SampleReport report) {
    return of(PERSON, report, "received_new", 1);
  }

  static SampleReport singleCell(SampleReport report) {
    return report.plus(cell("result.granted", BUSINESS), 40);
  }

  static SampleReport carryOver(SampleReport report) {
    return decided(of(PERSON, report, "carried_in", 2), PERSON, 2);
  }

  static SampleReport carriedByBusiness(SampleReport report) {
    return of(BUSINESS, of(BUSINESS, report, "received_new", 1), "carried_out", 1);
  }

  static SampleReport carriedByPerson(SampleReport report) {
    return decided(of(PERSON, report, "carried_in", 1), PERSON, 1);
  }

  static SampleReport feeUnpaid(SampleReport report) {
    SampleReport changed = of(PERSON, report, "received_new", 2);
    changed = of(PERSON, changed, "result.other.fee_unpaid", 2);
    return of(PERSON, changed, "result.total", 2);
  }

  static SampleReport none(SampleReport report) {
    return report.mapCells(
        (key, quantity) -> key.section().equals("requests") ? Quantity.number(0) : quantity);
  }

  private static SampleReport decided(SampleReport report, String measure, int by) {
    return of(measure, of(measure, report, "result.granted", by), "result.total", by);
  }

  private static SampleReport of(String applicant, SampleReport report, String line, int by) {
    return raised(report, line, List.of(applicant, TOTAL), by);
  }

  private static SampleReport raised(
      SampleReport report, String line, List<String> measures, int by) {
    SampleReport changed = report;
    for (String measure : measures) {
      changed = changed.plus(cell(line, measure), by);
    }
    return changed;
  }
}
