package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.model.Agency;
import org.gongkai.model.Offices;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.AskedYears;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.IndicatorText;

/**
 * The indicators of a district, looked up by year and agency.
 *
 * @param texts every indicator with its formula, in the order of the files
 * @param byYear year, the newest first, to agency (empty for the district) to indicator
 */
record IndicatorsByAgency(
    List<IndicatorText> texts, Map<Integer, Map<String, Map<String, ComparisonRow>>> byYear) {

  static IndicatorsByAgency of(EditionSource edition) {
    Map<Integer, Map<String, Map<String, ComparisonRow>>> byYear =
        new TreeMap<>(Comparator.reverseOrder());
    AskedYears years = AskedYears.of(edition);
    edition.forEachComparison(
        row -> {
          if (years.hold(row.district(), row.year())) {
            byYear
                .computeIfAbsent(row.year(), any -> new TreeMap<>())
                .computeIfAbsent(row.agencyCode(), any -> new HashMap<>())
                .put(row.indicator(), row);
          }
        });
    return new IndicatorsByAgency(IndicatorText.all(edition.forms(), edition.language()), byYear);
  }

  List<IndicatorText> ofAgencies() {
    return texts.stream().filter(text -> !text.ofDistrict()).toList();
  }

  Collection<String> agencies(int year) {
    return byYear.getOrDefault(year, Map.of()).keySet();
  }

  Map<String, ComparisonRow> of(int year, String agency) {
    return byYear.getOrDefault(year, Map.of()).getOrDefault(agency, Map.of());
  }

  Optional<ComparisonRow> find(int year, String agency, String indicator) {
    return Optional.ofNullable(of(year, agency).get(indicator));
  }

  /** Among whom an agency is ranked. */
  RankGroup group(int year, Agency agency, Offices offices) {
    return of(year, agency.code()).values().stream()
        .map(row -> RankGroup.of(row, offices))
        .max(Comparator.naturalOrder())
        .orElse(RankGroup.RANKED);
  }

  Optional<BigDecimal> ofDistrict(int year, String indicator) {
    return any(year, indicator, ComparisonRow::districtValue);
  }

  Optional<BigDecimal> median(int year, String indicator) {
    return any(year, indicator, ComparisonRow::districtMedian);
  }

  private Optional<BigDecimal> any(
      int year,
      String indicator,
      Function<ComparisonRow, @org.jspecify.annotations.Nullable BigDecimal> value) {
    return byYear.getOrDefault(year, Map.of()).values().stream()
        .map(rows -> rows.get(indicator))
        .filter(Objects::nonNull)
        .flatMap(row -> Optional.ofNullable(value.apply(row)).stream())
        .findFirst();
  }
}
