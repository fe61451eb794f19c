package org.gongkai.sample.district;

import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.gongkai.sample.report.SampleReport;

/** How a fault gets into the reports of an agency. */
@FunctionalInterface
interface Planting {

  /** Changes what an agency reports, by year. */
  void plant(SortedMap<Integer, SampleReport> reports, int year);

  /** A fault in the report of one year. */
  static Planting once(UnaryOperator<SampleReport> change) {
    return (reports, year) -> reports.computeIfPresent(year, (y, report) -> change.apply(report));
  }

  /** A fault that stays in the reports of later years. */
  static Planting lasting(UnaryOperator<SampleReport> change) {
    return (reports, year) ->
        reports.tailMap(year).replaceAll((later, report) -> change.apply(report));
  }

  /** A fault between a report and the one of the year before. */
  static Planting between(BinaryOperator<SampleReport> change) {
    return (reports, year) ->
        reports.computeIfPresent(
            year,
            (y, report) -> change.apply(Objects.requireNonNull(reports.get(year - 1)), report));
  }

  /** A change of the year before, and one of the year that no longer fits. */
  static Planting between(UnaryOperator<SampleReport> before, UnaryOperator<SampleReport> change) {
    return once(change).after(before);
  }

  /** The same after a change of the year before. */
  default Planting after(UnaryOperator<SampleReport> before) {
    return (reports, year) -> {
      once(before).plant(reports, year - 1);
      plant(reports, year);
    };
  }

  /** A fault in which files there are, none in what they say. */
  static Planting nothing() {
    return (reports, year) -> {};
  }
}
