package org.gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.Indicators;
import org.gongkai.rollup.indicator.Ranking;

class RollupPropertiesTest {

  private static final DistrictRollup ROLLUP = new DistrictRollup(RolledUpReport.FORMS);
  private static final Indicators INDICATORS = new Indicators(RolledUpReport.FORMS, Language.EN);

  private static final List<String> RESULTS =
      List.of(
          "result.granted",
          "result.partial",
          "result.denied.law_prohibited",
          "result.unavailable.not_held",
          "result.not_processed.repeated",
          "result.other.other");

  private static final List<String> SHARES =
      List.of(
          "full_grant_rate",
          "partial_rate",
          "denial_rate",
          "unavailable_rate",
          "not_processed_rate",
          "other_rate");

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
        .ofScale(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 300)
  void figuresOfACellAreThoseOfItsValuesInAnyOrder(@ForAll("amounts") List<BigDecimal> values) {
    Distribution figures = new Distribution(values);
    List<BigDecimal> reversed = new ArrayList<>(values);
    Collections.reverse(reversed);

    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(figures.total()).isEqualByComparingTo(sum);
    assertThat(figures.min()).isLessThanOrEqualTo(figures.median());
    assertThat(figures.median()).isLessThanOrEqualTo(figures.max());
    assertThat(figures.mean()).isBetween(figures.min(), figures.max());
    assertThat(new Distribution(reversed).total()).isEqualTo(figures.total());
    assertThat(figures.total().toString()).doesNotContain("E");
  }

  @Property(tries = 50)
  void typesAddUpToTheDistrict(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 900) Integer> numbers) {
    DistrictYear district = district(numbers);
    Map<CellKey, BigDecimal> ofTypes = new HashMap<>();
    for (RollupRow row : ROLLUP.rollUpByType(district)) {
      Optional.ofNullable(row.total())
          .ifPresent(total -> ofTypes.merge(row.cell(), total, BigDecimal::add));
    }

    assertThat(ROLLUP.rollUp(district))
        .allSatisfy(row -> assertThat(ofTypes.get(row.cell())).isEqualTo(row.total()));
  }

  /** Every third agency leaves its cells blank, every second is a town. */
  private static DistrictYear district(List<Integer> numbers) {
    List<Agency> agencies = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      String code = "a" + i;
      agencies.add(RolledUpReport.agency(code, i % 2 == 0 ? "department" : "town"));
      RolledUpReport report = RolledUpReport.of(code, 2022).total("received_new", numbers.get(i));
      report.total(RESULTS.get(i % RESULTS.size()), numbers.get(i));
      reports.add((i % 3 == 0 ? report.blankRest() : report).build());
    }
    return new DistrictYear(Districts.NAME, 2022, agencies, agencies, reports, Set.of());
  }

  @Property(tries = 50)
  void sharesOfTheResultsAddUpToOneWhereTheColumnDoes(
      @ForAll @Size(6) List<@IntRange(min = 1, max = 9_000) Integer> numbers) {
    RolledUpReport report = RolledUpReport.of("a", 2022);
    for (int i = 0; i < RESULTS.size(); i++) {
      report.total(RESULTS.get(i), numbers.get(i));
    }
    report.total("result.total", numbers.stream().mapToInt(Integer::intValue).sum());

    List<ComparisonRow> rows =
        INDICATORS.compare(Districts.of(report), Optional.empty()).ofAgencies();
    BigDecimal sum =
        SHARES.stream()
            .map(id -> Districts.row(rows, "a", id))
            .map(RollupPropertiesTest::exactly)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum.setScale(9, RoundingMode.HALF_UP)).isEqualByComparingTo("1");
  }

  private static BigDecimal exactly(ComparisonRow row) {
    return Objects.requireNonNull(row.numerator())
        .divide(Objects.requireNonNull(row.denominator()), 12, RoundingMode.HALF_UP);
  }

  @Property(tries = 200)
  void aRankIsOneMoreThanTheNumberOfGreaterValues(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 12) Integer> numbers) {
    List<BigDecimal> values = numbers.stream().map(BigDecimal::valueOf).toList();
    Ranking ranking = new Ranking(values);

    assertThat(ranking.size()).isEqualTo(values.size());
    assertThat(values)
        .allSatisfy(
            value -> {
              long greater = values.stream().filter(other -> other.compareTo(value) > 0).count();
              assertThat(ranking.get(value.setScale(4))).isEqualTo((int) greater + 1);
            });
  }

  @Property(tries = 50)
  void aGroupIsTheSumOfItsLines(@ForAll @Size(8) List<@IntRange(max = 500) Integer> numbers) {
    RolledUpReport report = RolledUpReport.of("a", 2022);
    List<CellKey> lines =
        RolledUpReport.FORMS.get("2021").cells().stream()
            .map(cell -> cell.key())
            .filter(key -> key.category().startsWith("result.denied."))
            .filter(key -> key.measure().equals("total"))
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      report.set(lines.get(i), Quantity.number(numbers.get(i)));
    }

    RollupRow group =
        Districts.row(
            ROLLUP.rollUp(Districts.of(report)), RolledUpReport.requests("result.denied", "total"));
    assertThat(group.total())
        .isEqualByComparingTo(
            BigDecimal.valueOf(numbers.stream().mapToInt(Integer::intValue).sum()));
  }
}
