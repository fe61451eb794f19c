package org.gongkai.job.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gongkai.job.settle.Coverages;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.years.YearChange;

/** What was computed from the reports of an edition: sums, indicators, changes between years. */
record StoredSums(
    EditionCut cut, EditionStores stores, Coverages coverages, YearChanges yearChanges) {

  private static final Comparator<RollupRow> BY_TYPE =
      Comparator.comparing((RollupRow row) -> Objects.requireNonNullElse(row.agencyType(), ""))
          .thenComparing(RollupRow::year);

  /** The same of a part. */
  StoredSums of(EditionCut part) {
    return new StoredSums(part, stores, coverages, yearChanges);
  }

  void forEachDistrictRollup(Consumer<RollupRow> consumer) {
    for (String district : cut.districts()) {
      stores.rollups().ofDistrict(district).stream()
          .filter(row -> cut.selection().holdsYear(row.year()))
          .forEach(consumer);
    }
  }

  void forEachTypeRollup(Consumer<RollupRow> consumer) {
    for (String district : cut.districts()) {
      stores.rollups().ofTypes(district).stream()
          .filter(row -> cut.selection().holdsYear(row.year()))
          .sorted(BY_TYPE)
          .forEach(consumer);
    }
  }

  List<Gap> gaps() {
    return cut.districts().stream()
        .flatMap(district -> stores.gaps().ofDistrict(district).stream())
        .filter(gap -> cut.selection().holdsYear(gap.year()))
        .toList();
  }

  void forEachComparison(Consumer<ComparisonRow> consumer) {
    for (String district : cut.districts()) {
      stores
          .comparisons()
          .forEach(
              district,
              row -> {
                if (isIn(row)) {
                  consumer.accept(row);
                }
              });
    }
  }

  private boolean isIn(ComparisonRow row) {
    return cut.selection().holdsYear(row.year())
        && (row.agencyCode().isEmpty() || cut.selection().holdsAgency(row.agencyCode()));
  }

  void forEachDistrictIndicator(Consumer<DistrictIndicatorRow> consumer) {
    for (String district : cut.districts()) {
      stores.indicators().ofDistrict(district).stream()
          .filter(row -> cut.selection().holdsYear(row.year()))
          .forEach(consumer);
    }
  }

  void forEachYearChange(Consumer<YearChange> consumer) {
    for (String district : cut.districts()) {
      ofDistrict(district).forEach(consumer);
      cut.agencies().stream()
          .filter(agency -> agency.district().equals(district))
          .forEach(agency -> ofAgency(agency).forEach(consumer));
    }
  }

  void forEachDistrictChange(Consumer<YearChange> consumer) {
    cut.districts().forEach(district -> ofDistrict(district).forEach(consumer));
  }

  private List<YearChange> ofAgency(Agency agency) {
    return yearChanges.ofAgency(agency, stores.reports().factsOfAgency(agency.code()));
  }

  private List<YearChange> ofDistrict(String district) {
    SortedMap<Integer, List<Coverage>> summed = new TreeMap<>();
    for (String each : cut.roster().offices().within(district)) {
      coverages
          .ofDistrict(each, List.of())
          .forEach(
              (year, expected) ->
                  summed.computeIfAbsent(year, any -> new ArrayList<>()).addAll(expected));
    }
    return yearChanges.ofDistrict(stores.rollups().ofDistrict(district), summed);
  }
}
