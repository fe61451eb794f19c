package org.gongkai.job.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.job.request.Selection;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Report;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.years.YearChange;
import org.gongkai.rollup.years.YearComparison;

/** The changes between neighbouring years, made when they are published and kept nowhere. */
final class YearChanges {

  private final YearComparison comparison;
  private final Selection selection;

  YearChanges(YearComparison comparison, Selection selection) {
    this.comparison = comparison;
    this.selection = selection;
  }

  /**
   * Those of a district.
   *
   * @param rows its sums, all years
   * @param gaps what the sums lack of reports that stand, all years
   * @param coverage its expected reports by year, to tell whether the same members reported
   */
  List<YearChange> ofDistrict(
      List<RollupRow> rows, List<Gap> gaps, SortedMap<Integer, List<Coverage>> coverage) {
    Map<Integer, List<RollupRow>> byYear =
        rows.stream()
            .collect(Collectors.groupingBy(RollupRow::year, TreeMap::new, Collectors.toList()));
    List<YearChange> changes = new ArrayList<>();
    byYear.forEach(
        (year, current) -> {
          List<RollupRow> previous = byYear.get(year - 1);
          if (previous != null && selection.holdsYear(year)) {
            boolean same = received(coverage, year).equals(received(coverage, year - 1));
            Predicate<String> whole =
                section -> gaps.stream().noneMatch(gap -> concerns(gap, section, year));
            changes.addAll(
                comparison.compare(previous, current, section -> same && whole.test(section)));
          }
        });
    return changes;
  }

  /** Whether a gap is in the sums of a section in a year or the year before. */
  private static boolean concerns(Gap gap, String section, int year) {
    return gap.section().equals(section) && (gap.year() == year || gap.year() == year - 1);
  }

  /** Those of an agency. */
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
