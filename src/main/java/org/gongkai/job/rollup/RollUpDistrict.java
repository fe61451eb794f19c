package org.gongkai.job.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.rollup.DistrictRollup;
import org.gongkai.rollup.DistrictYear;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.GapSearch;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.indicator.IndicatorRows;
import org.gongkai.rollup.indicator.Indicators;
import org.gongkai.store.Findings;
import org.gongkai.store.Reports;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.stereotype.Component;

/**
 * Computes the figures of one district, year after year; no more than two are in memory at once.
 */
@Component
public record RollUpDistrict(
    Roster roster,
    Reports reports,
    Findings findings,
    DistrictRollup sums,
    GapSearch gapSearch,
    Indicators indicators)
    implements ItemProcessor<String, DistrictFigures> {

  /** The order of the files, in which they are handed out later without being sorted again. */
  static final Comparator<ComparisonRow> PUBLISHED =
      Comparator.comparing(ComparisonRow::agencyCode).thenComparing(ComparisonRow::year);

  @Override
  public DistrictFigures process(String district) {
    List<RollupRow> rollups = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<ComparisonRow> comparisons = new ArrayList<>();
    List<DistrictIndicatorRow> ofDistrict = new ArrayList<>();
    List<Finding> known = findings.ofDistrict(district);
    Optional<DistrictYear> previous = Optional.empty();
    for (int year : reports.years(district)) {
      DistrictYear current = districtYear(district, year, known);
      rollups.addAll(sums.rollUp(current));
      rollups.addAll(sums.rollUpByType(current));
      gaps.addAll(gapSearch.find(current));
      int before = year - 1;
      IndicatorRows rows =
          indicators.compare(current, previous.filter(last -> last.year() == before));
      comparisons.addAll(rows.ofAgencies());
      ofDistrict.addAll(rows.ofDistrict());
      previous = Optional.of(current);
    }
    comparisons.sort(PUBLISHED);
    return new DistrictFigures(district, rollups, gaps, comparisons, ofDistrict);
  }

  /** Only members that exist in the year are summed; others show up in the findings. */
  private DistrictYear districtYear(String district, int year, List<Finding> known) {
    Map<String, Report> byAgency = reports.figures(district, year);
    List<Agency> expected = roster.expected(district, year);
    List<Agency> received =
        expected.stream().filter(agency -> byAgency.containsKey(agency.code())).toList();
    return new DistrictYear(
        district,
        year,
        expected,
        received,
        received.stream()
            .map(agency -> Objects.requireNonNull(byAgency.get(agency.code())))
            .toList(),
        withErrors(known, year));
  }

  private static Set<String> withErrors(List<Finding> known, int year) {
    Set<String> codes = new HashSet<>();
    known.stream()
        .filter(finding -> finding.severity() == Severity.ERROR && finding.isOpen())
        .filter(finding -> Objects.equals(finding.year(), year))
        .forEach(finding -> codes.add(finding.agencyCode()));
    return codes;
  }
}
