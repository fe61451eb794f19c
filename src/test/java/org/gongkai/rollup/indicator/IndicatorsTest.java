package org.gongkai.rollup.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.rollup.RolledUpReport.active;
import static org.gongkai.rollup.RolledUpReport.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.gongkai.rollup.DistrictYear;
import org.gongkai.rollup.Districts;
import org.gongkai.rollup.RolledUpReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

  private final Indicators indicators = new Indicators(RolledUpReport.FORMS, Language.ZH);

  private List<ComparisonRow> compare(RolledUpReport... reports) {
    return indicators.compare(Districts.of(reports), Optional.empty()).ofAgencies();
  }

  private static RolledUpReport suqian(int year) {
    return year == 2023
        ? results(RolledUpReport.of("suqian", 2023), 3511, 96, 3486, 121)
            .total("result.granted", 1191)
            .total("result.partial", 328)
            .total("result.denied.internal_affairs", 142)
            .total("result.unavailable.not_held", 1078)
            .total("result.not_processed.repeated", 406)
            .total("result.other.other", 341)
        : results(RolledUpReport.of("suqian", 2024), 3525, 121, 3521, 125)
            .total("result.granted", 1431)
            .total("result.partial", 471)
            .disputes("review", 88, 18, 28, 36, 170)
            .set(active("normative_documents", "issued"), "50")
            .set(active("normative_documents", "repealed"), "227");
  }

  private static RolledUpReport huaian() {
    return results(RolledUpReport.of("huaian", 2024), 3119, 34, 3050, 103)
        .set(requests("received_new", "natural_person"), "3001")
        .total("result.granted", 1362)
        .total("result.partial", 454)
        .total("result.denied.state_secret", 178)
        .total("result.unavailable.not_held", 769)
        .total("result.unavailable.still_unclear", 12)
        .total("result.not_processed.excessive", 88)
        .total("result.other.no_correction", 187)
        .disputes("review", 72, 64, 178, 37, 351)
        .disputes("litigation_direct", 13, 4, 8, 1, 26)
        .disputes("litigation_after_review", 12, 1, 1, 6, 20);
  }

  private static RolledUpReport hongze() {
    return results(RolledUpReport.of("hongze", 2024), 95, 0, 95, 0)
        .table("requests", "2019")
        .total("result.granted", 50)
        .total("result.partial", 9)
        .total("result.other", 36)
        .disputes("review", 1, 1, 0, 0, 2);
  }

  private static RolledUpReport results(RolledUpReport report, long n, long i, long h, long o) {
    return report
        .total("received_new", n)
        .total("carried_in", i)
        .total("result.total", h)
        .total("carried_out", o);
  }

  @ParameterizedTest
  @CsvSource({
    "suqian,disclosure_rate,0.5402",
    "suqian,review_correction_rate,0.1343",
    "suqian,review_correction_share,0.1059",
    "suqian,normative_net,-177",
    "suqian,accepted,3646",
    "suqian,yoy,0.0040",
    "huaian,disclosure_rate,0.5954",
    "huaian,disclosure_rate_accepted,0.5760",
    "huaian,unavailable_rate,0.2561",
    "huaian,not_held_share,0.9846",
    "huaian,applicant_share.natural_person,0.9622",
    "huaian,denial_mix.state_secret,1.0000",
    "huaian,review_correction_rate,0.2038",
    "huaian,review_correction_share,0.1823",
    "huaian,litigation_loss_rate,0.1282",
    "huaian,litigation_loss_share,0.1087",
    "huaian,dispute_rate,0.1273",
    "huaian,other_rate,0.0613",
    "hongze,disclosure_rate,0.6211",
    "hongze,other_rate,0.3789",
    "hongze,review_correction_rate,0.5000",
    "hongze,litigation_loss_rate,",
    "hongze,licensing_penalty_ratio,",
  })
  void agreesWithThePublishedFigures(String agency, String indicator, BigDecimal value) {
    DistrictYear current = Districts.of(suqian(2024), huaian(), hongze());
    List<ComparisonRow> rows =
        indicators.compare(current, Optional.of(Districts.of(suqian(2023)))).ofAgencies();

    assertThat(Districts.row(rows, agency, indicator).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"disclosure_rate,0.4357", "carry_rate,0.0335", "clearance_rate,0.9665"})
  void agreesWithThePublishedFiguresOf2023(String indicator, BigDecimal value) {
    assertThat(Districts.row(compare(suqian(2023)), "suqian", indicator).value()).isEqualTo(value);
  }

  @Test
  void recomputesTheDistrictFromSumsAndTakesTheMedianOfTheAgencies() {
    ComparisonRow row =
        Districts.row(compare(suqian(2024), huaian(), hongze()), "hongze", "disclosure_rate");

    // (1902 + 1816 + 59) / (3521 + 3050 + 95)
    assertThat(row.districtValue()).isEqualTo("0.5666");
    assertThat(row.districtMedian()).isEqualTo("0.5954");
    assertThat(row.rank()).isEqualTo(1);
    assertThat(row.ranked()).isEqualTo(3);
  }

  @Test
  void sharesARankBetweenTiesAndSkipsTheNext() {
    List<ComparisonRow> rows =
        compare(
            granted("a", 10, 40),
            granted("b", 20, 40),
            granted("c", 50, 100),
            granted("d", 40, 40),
            granted("e", 1, 1),
            granted("f", 0, 29));

    assertThat(ranks(rows)).containsExactly(4, 2, 2, 1, 1, 2);
    assertThat(rows.stream().filter(IndicatorsTest::isDisclosure).map(ComparisonRow::ranked))
        .containsExactly(4, 4, 4, 4, 2, 2);
    assertThat(rows.stream().filter(IndicatorsTest::isDisclosure).map(ComparisonRow::smallSample))
        .containsExactly(false, false, false, false, true, true);
  }

  private static RolledUpReport granted(String agency, long granted, long answered) {
    return results(RolledUpReport.of(agency, 2023), answered, 0, answered, 0)
        .total("result.granted", granted);
  }

  private static List<Integer> ranks(List<ComparisonRow> rows) {
    return rows.stream()
        .filter(IndicatorsTest::isDisclosure)
        .map(row -> row.rank() == null ? 0 : row.rank())
        .toList();
  }

  private static boolean isDisclosure(ComparisonRow row) {
    return row.indicator().equals("disclosure_rate");
  }

  @Test
  void givesNoValueAndNoRankForAZeroDenominator() {
    ComparisonRow row =
        Districts.row(compare(RolledUpReport.of("a", 2023)), "a", "disclosure_rate");

    assertThat(row.numerator()).isEqualTo("0");
    assertThat(row.denominator()).isEqualTo("0");
    assertThat(row.value()).isNull();
    assertThat(row.districtValue()).isNull();
    assertThat(row.districtMedian()).isNull();
    assertThat(row.rank()).isNull();
    assertThat(row.ranked()).isNull();
  }

  @Test
  void leavesAnAgencyWithAnUnreadableFigureOutOfBothSums() {
    List<ComparisonRow> rows =
        compare(
            granted("a", 10, 40),
            granted("b", 30, 40).set(requests("result.partial", "total"), "若干"));

    ComparisonRow unknown = Districts.row(rows, "b", "disclosure_rate");
    assertThat(unknown.numerator()).isNull();
    assertThat(unknown.denominator()).isNull();
    assertThat(unknown.value()).isNull();
    assertThat(unknown.districtValue()).isEqualTo("0.2500");
    assertThat(Districts.row(rows, "b", "full_grant_rate").districtValue()).isEqualTo("0.5000");
  }

  @Test
  void callsASampleSmallWhenItsSizeIsUnknown() {
    List<ComparisonRow> rows =
        compare(granted("a", 90, 100).set(requests("carried_in", "total"), Quantity.absent()));

    assertThat(Districts.row(rows, "a", "full_grant_rate").smallSample()).isTrue();
    assertThat(Districts.row(rows, "a", "full_grant_rate").value()).isEqualTo("0.9000");
  }

  @Test
  void leavesOutIndicatorsThatTheFormOfTheAgencyCannotHave() {
    List<String> of2020 =
        compare(RolledUpReport.of("a", 2020)).stream().map(ComparisonRow::indicator).toList();

    assertThat(of2020)
        .doesNotContain("normative_net")
        .contains("licensing_penalty_ratio", "other_rate", "yoy");
  }

  @Test
  void measuresGrowthOverTheAgenciesThatReportedInBothYears() {
    List<ComparisonRow> rows =
        indicators
            .compare(
                Districts.of(granted("a", 0, 60), granted("b", 0, 500), granted("c", 0, 10)),
                Optional.of(
                    Districts.of(
                        RolledUpReport.of("a", 2022).total("received_new", 80),
                        RolledUpReport.of("c", 2022))))
            .ofAgencies();

    assertThat(Districts.row(rows, "a", "yoy").value()).isEqualTo("-0.2500");
    assertThat(Districts.row(rows, "b", "yoy").numerator()).isNull();
    assertThat(Districts.row(rows, "c", "yoy").value()).isNull();
    // 60 + 10 against 80 + 0
    assertThat(Districts.row(rows, "b", "yoy").districtValue()).isEqualTo("-0.1250");
  }

  @Test
  void givesTheSumsThatTheDistrictsValueComesFromAndOverHowManyAgenciesTheyAre() {
    DistrictYear district =
        Districts.of(
            granted("a", 25, 42),
            granted("b", 10, 20),
            granted("c", 1, 2).set(requests("result.total", "total"), "约2"));

    DistrictIndicatorRow rate = ofDistrict(district, "disclosure_rate");

    assertThat(rate.numerator()).isEqualTo("35");
    assertThat(rate.denominator()).isEqualTo("62");
    assertThat(rate.value()).isEqualTo("0.5645");
    assertThat(rate.agenciesWithValue()).isEqualTo(2);
    assertThat(rate.agenciesReporting()).isEqualTo(3);
    assertThat(ofDistrict(district, "accepted").denominator()).isNull();
    assertThat(ofDistrict(district, "yoy").numerator()).isNull();
    assertThat(ofDistrict(district, "zero_request_share").denominator()).isEqualTo("3");
  }

  private DistrictIndicatorRow ofDistrict(DistrictYear district, String indicator) {
    return indicators.compare(district, Optional.empty()).ofDistrict().stream()
        .filter(row -> row.indicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsWhatOnlyADistrictHasBeforeTheAgencies() {
    DistrictYear all =
        Districts.of(
            granted("a", 0, 0),
            granted("b", 0, 1),
            granted("c", 0, 2),
            granted("d", 0, 3),
            granted("e", 0, 4),
            granted("f", 0, 5),
            granted("g", 0, 9).set(requests("received_new", "total"), ""));
    DistrictYear district =
        new DistrictYear(
            all.district(), 2023, all.expected(), all.received(), all.reports(), Set.of("b", "x"));
    List<ComparisonRow> rows = indicators.compare(district, Optional.empty()).ofAgencies();

    assertThat(rows.stream().limit(3).map(ComparisonRow::agencyCode)).containsOnly("");
    assertThat(Districts.row(rows, "", "zero_request_share").value()).isEqualTo("0.1667");
    assertThat(Districts.row(rows, "", "top5_share").value()).isEqualTo("1.0000");
    assertThat(Districts.row(rows, "", "error_free_rate").districtValue()).isEqualTo("0.8571");
    assertThat(rows.get(3).agencyCode()).isEqualTo("a");
  }

  @Test
  void refusesAYearThatDoesNotComeBefore() {
    DistrictYear year = Districts.of(granted("a", 0, 0));
    assertThatThrownBy(() -> indicators.compare(year, Optional.of(year)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
