package org.gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongkai.form.FormCell;
import org.gongkai.model.Agency;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.OfficeLevel;
import org.gongkai.model.Offices;
import org.gongkai.model.Report;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;
import org.gongkai.rollup.indicator.BranchIndicators;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.indicator.IndicatorRows;
import org.gongkai.rollup.indicator.Indicators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Joined sums of offices against those of one district that has all their agencies: whatever the
 * reports say, they are the same but for what cannot be had from sums.
 */
class BranchRollupTest {

  private static final List<String> PLACES = List.of("江州市", "云岫区", "白鹭县");
  private static final Offices TREE =
      new Offices(
          List.of(
              new DisclosureOffice("1", "江州市", OfficeLevel.CITY, null),
              new DisclosureOffice("11", "云岫区", OfficeLevel.COUNTY, "1"),
              new DisclosureOffice("12", "白鹭县", OfficeLevel.COUNTY, "1")));

  private final DistrictRollup sums = new DistrictRollup(RolledUpReport.FORMS);
  private final Indicators indicators = new Indicators(RolledUpReport.FORMS, Language.EN);
  private final List<Agency> agencies = new ArrayList<>();
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private Random random = new Random(0);

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2023})
  void joinedSumsAreThoseOfAllAgenciesTogether(int year) {
    for (int seed = 0; seed < 8; seed++) {
      random = new Random(seed);
      draw(year);
      Roster roster = new Roster(agencies, TREE);

      List<RollupRow> joined =
          new BranchRollup(RolledUpReport.FORMS, roster)
              .join("江州市", PLACES.stream().map(place -> rows(year(place, year, place))).toList());

      assertThat(joined)
          .as("seed " + seed)
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("median", "members", "mean")
          .isEqualTo(rows(whole(year)));
      assertThat(joined)
          .zipSatisfy(
              rows(whole(year)),
              (row, whole) ->
                  assertThat(row.mean()).isEqualTo(row.members().isEmpty() ? null : whole.mean()));
      assertThat(joined).allMatch(row -> row.median() == null);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2021, 2023})
  void joinedRatesAreThoseOfAllAgenciesTogether(int year) {
    for (int seed = 0; seed < 8; seed++) {
      random = new Random(seed);
      draw(year);
      Map<DisclosureOffice, List<DistrictIndicatorRow>> below = new LinkedHashMap<>();
      TREE.below("江州市")
          .forEach(office -> below.put(office, rates(year(office.name(), year, office.name()))));

      IndicatorRows joined =
          new BranchIndicators(RolledUpReport.FORMS, new Roster(agencies, TREE))
              .join("江州市", indicators.compare(year("江州市", year, "江州市"), Optional.empty()), below);

      List<DistrictIndicatorRow> expected = new ArrayList<>(rates(whole(year)));
      expected.removeIf(row -> row.indicator().equals("top5_share"));
      assertThat(joined.ofDistrict())
          .as("seed " + seed)
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("median")
          .isEqualTo(expected);
      assertThat(joined.ofAgencies())
          .filteredOn(row -> row.agencyCode().startsWith("1"))
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.districtValue()).isEqualTo(value(expected, row)))
          .allSatisfy(row -> assertThat(row.rank()).isIn(null, 1, 2));
    }
  }

  private static @Nullable BigDecimal value(List<DistrictIndicatorRow> rows, ComparisonRow row) {
    for (DistrictIndicatorRow each : rows) {
      if (each.indicator().equals(row.indicator())) {
        return each.value();
      }
    }
    throw new AssertionError("no " + row.indicator());
  }

  private List<RollupRow> rows(DistrictYear year) {
    List<RollupRow> rows = new ArrayList<>();
    if (!year.received().isEmpty()) {
      rows.addAll(sums.rollUp(year));
      rows.addAll(sums.rollUpByType(year));
    }
    return rows;
  }

  private List<DistrictIndicatorRow> rates(DistrictYear year) {
    return indicators.compare(year, Optional.empty()).ofDistrict();
  }

  private DistrictYear whole(int year) {
    return year("江州市", year, "");
  }

  /** The year of a place under a name; of all places where none is given. */
  private DistrictYear year(String name, int year, String place) {
    List<Agency> expected =
        agencies.stream().filter(each -> place.isEmpty() || each.district().equals(place)).toList();
    List<Agency> received =
        expected.stream().filter(each -> reports.containsKey(each.code())).toList();
    return new DistrictYear(
        name,
        year,
        expected,
        received,
        received.stream().map(each -> Objects.requireNonNull(reports.get(each.code()))).toList(),
        Set.of("A1", "A4"));
  }

  private void draw(int year) {
    agencies.clear();
    reports.clear();
    for (int i = 0; i < 7; i++) {
      Agency agency =
          new Agency(
              "A" + i,
              "A" + i,
              PLACES.get(i % 3),
              random.nextBoolean() ? "department" : "town",
              List.of(),
              null,
              null,
              Role.MEMBER,
              null,
              null,
              null);
      agencies.add(agency);
      if (i < 2 || random.nextInt(5) > 0) {
        reports.put(agency.code(), report(agency.code(), year));
      }
    }
  }

  private Report report(String agency, int year) {
    RolledUpReport report = RolledUpReport.of(agency, year);
    for (FormCell cell : RolledUpReport.FORMS.forYear(year).orElseThrow().cells()) {
      boolean isOpen = cell.unit().equals(Amount.OPEN);
      if (isOpen || random.nextInt(3) == 0) {
        report.set(cell.key(), isOpen ? money() : figure());
      }
    }
    return report.build();
  }

  private String figure() {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "/";
      case 2 -> "约三";
      default -> Integer.toString(random.nextInt(60));
    };
  }

  private String money() {
    return random.nextInt(9) + List.of("", "元", "万元", "元", "万元", "公斤").get(random.nextInt(6));
  }
}
