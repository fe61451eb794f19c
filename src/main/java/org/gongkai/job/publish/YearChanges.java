package org.gongkai.job.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.job.request.Selection;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Report;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.years.YearChange;
import org.gongkai.rollup.years.YearComparison;

/** The changes between neighbouring years, made when they are published and kept nowhere. */
record YearChanges(YearComparison comparison, Selection selection) {

  /**
   * Those of a district.
   *
   * @param rows its sums, all years
   * @param coverage its expected reports by year, to tell whether the same members reported
   */
  List<YearChange> ofDistrict(List<RollupRow> rows, SortedMap<Integer, List<Coverage>> coverage) {
    Map<Integer, List<RollupRow>> byYear =
        rows.stream()
            .collect(Collectors.groupingBy(RollupRow::year, TreeMap::new, Collectors.toList()));
    List<YearChange> changes = new ArrayList<>();
    byYear.forEach(
        (year, current) -> {
          List<RollupRow> previous = byYear.get(year - 1);
          if (previous != null && selection.holdsYear(year)) {
            boolean same = received(coverage, year).equals(received(coverage, year - 1));
            changes.addAll(comparison.compare(previous, current, same));
          }
        });
    return changes;
  }

  List<YearChange> ofAgency(Agency agency, SortedMap<Integer, Report> byYear) {
    List<YearChange> changes = new ArrayList<>();
    byYear.forEach(
        (year, current) -> {
          Report previous = byYear.get(year - 1);
          if (previous != null && selection.holdsYear(year)) {
            changes.addAll(comparison.compare(agency, previous, current));
          }
        });
    return changes;
  }

  private static Set<String> received(SortedMap<Integer, List<Coverage>> coverage, int year) {
    return coverage.getOrDefault(year, List.of()).stream()
        .filter(expected -> expected.status() == Coverage.Status.RECEIVED)
        .map(expected -> expected.agency().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
