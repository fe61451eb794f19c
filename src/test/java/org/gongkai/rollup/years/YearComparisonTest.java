package org.gongkai.rollup.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.rollup.RolledUpReport.active;
import static org.gongkai.rollup.RolledUpReport.disputes;
import static org.gongkai.rollup.RolledUpReport.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Comparability;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.rollup.DistrictRollup;
import org.gongkai.rollup.Districts;
import org.gongkai.rollup.RolledUpReport;
import org.gongkai.rollup.RollupRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearComparisonTest {

  private static final Agency AGENCY = RolledUpReport.agency("a", "town");
  private static final CellKey NEW = requests("received_new", "total");

  private final YearComparison comparison = new YearComparison(RolledUpReport.FORMS);
  private final DistrictRollup rollup = new DistrictRollup(RolledUpReport.FORMS);

  private static RolledUpReport in(int year) {
    return RolledUpReport.of("a", year);
  }

  private Optional<YearChange> find(RolledUpReport previous, RolledUpReport current, CellKey cell) {
    return comparison.compare(AGENCY, previous.build(), current.build()).stream()
        .filter(change -> change.cell().equals(cell))
        .findFirst();
  }

  private YearChange get(RolledUpReport previous, RolledUpReport current, CellKey cell) {
    return find(previous, current, cell).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "96,121,25,26.04",
    "3,0,-3,-100.00",
    "0,5,5,",
    "0,0,0,",
    "7,7,0,0.00",
    "8,7,-1,-12.50"
  })
  void givesTheChangeAndItsPercentage(
      long before, long now, BigDecimal change, BigDecimal percent) {
    YearChange row =
        get(in(2022).total("received_new", before), in(2023).total("received_new", now), NEW);

    assertThat(row.change()).isEqualTo(change);
    assertThat(row.changePercent()).isEqualTo(percent);
    assertThat(row.comparable()).isEqualTo(Comparability.YES);
    assertThat(row.previousYear()).isEqualTo(2022);
    assertThat(row.year()).isEqualTo(2023);
  }

  @Test
  void comparesOnlyNumbers() {
    assertThat(find(in(2022).set(NEW, ""), in(2023), NEW)).isEmpty();
    assertThat(find(in(2022), in(2023).set(NEW, "若干"), NEW)).isEmpty();
  }

  @Test
  void joinsWhatWasMadeIn2020WithWhatWasIssuedIn2021WithCaution() {
    YearChange row =
        get(
            in(2020).set(active("normative_documents", "made"), "12"),
            in(2021).set(active("normative_documents", "issued"), "3"),
            active("normative_documents", "issued"));

    assertThat(row.previousValue()).isEqualTo("12");
    assertThat(row.change()).isEqualTo("-9");
    assertThat(row.comparable()).isEqualTo(Comparability.CAUTION);
  }

  @Test
  void showsStocksOfDifferentMeaningWithoutADifference() {
    YearChange row =
        get(
            in(2020).set(active("normative_documents", "disclosed_total"), "470"),
            in(2021).set(active("normative_documents", "in_force"), "66"),
            active("normative_documents", "in_force"));

    assertThat(row.previousValue()).isEqualTo("470");
    assertThat(row.value()).isEqualTo("66");
    assertThat(row.change()).isNull();
    assertThat(row.changePercent()).isNull();
    assertThat(row.comparable()).isEqualTo(Comparability.NO);
  }

  @Test
  void neverComparesTheNumberOfFeesWithTheirAmount() {
    List<YearChange> rows = comparison.compare(AGENCY, in(2020).build(), in(2021).build());

    assertThat(rows).extracting(row -> row.cell().category()).doesNotContain("fees");
    assertThat(rows)
        .filteredOn(row -> row.cell().equals(active("licensing", "decisions")))
        .extracting(YearChange::comparable)
        .containsExactly(Comparability.CAUTION);
  }

  @Test
  void appliesTheSuccessionOnlyWhereTheFormChanged() {
    assertThat(get(in(2021), in(2022), active("licensing", "decisions")).comparable())
        .isEqualTo(Comparability.YES);
    assertThat(
            get(
                    in(2022).table("active_disclosure", "2019"),
                    in(2023),
                    active("licensing", "decisions"))
                .comparable())
        .isEqualTo(Comparability.CAUTION);
    assertThat(
            get(
                    in(2022),
                    in(2023).table("active_disclosure", "2019"),
                    active("government_rules", "disclosed_total"))
                .comparable())
        .isEqualTo(Comparability.NO);
  }

  @Test
  void meetsTheSingleLineOf2020WithTheSumOfThreeIn2021() {
    YearChange row =
        get(
            in(2020).total("result.other", 10),
            in(2021).total("result.other.no_correction", 4).total("result.other.other", 8),
            requests("result.other", "total"));

    assertThat(row.value()).isEqualTo("12");
    assertThat(row.changePercent()).isEqualTo("20.00");
    assertThat(row.comparable()).isEqualTo(Comparability.YES);
    assertThat(row.categoryLabel()).isEqualTo("三、本年度办理结果>（六）其他处理");
  }

  @Test
  void doesNotComparePartOfAGroup() {
    RolledUpReport partial =
        in(2021)
            .total("result.other.no_correction", 4)
            .set(requests("result.other.other", "total"), "若干");

    assertThat(find(in(2020).total("result.other", 10), partial, requests("result.other", "total")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2022,YES", "2023,CAUTION", "2024,YES"})
  void warnsOfTheMandatoryReviewOf2024(int previous, Comparability comparable) {
    YearChange row = get(in(previous), in(previous + 1), disputes("litigation_direct", "total"));
    assertThat(row.comparable()).isEqualTo(comparable);
    assertThat(get(in(previous), in(previous + 1), NEW).comparable()).isEqualTo(Comparability.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "5万元,6万元,YES,万元",
    "5万元,60000元,NO,元",
    "5万元,6,NO,UNSPECIFIED",
    "0,6万元,YES,万元",
    "6万元,0,YES,万元",
    "5,6,CAUTION,UNSPECIFIED",
  })
  void comparesMoneyOnlyInTheSameUnit(
      String before, String now, Comparability comparable, String unit) {
    CellKey money = active("procurement", "amount");
    YearChange row = get(in(2019).set(money, before), in(2020).set(money, now), money);

    assertThat(row.comparable()).isEqualTo(comparable);
    assertThat(row.unit()).isEqualTo(unit);
  }

  @Test
  void givesNoPercentageOfANegativeFigure() {
    CellKey items = active("licensing", "items_change");
    YearChange row = get(in(2019).set(items, "-8"), in(2020).set(items, "4"), items);

    assertThat(row.change()).isEqualTo("12");
    assertThat(row.changePercent()).isNull();
  }

  @Test
  void doubtsADistrictSumOverOtherAgencies() {
    List<RollupRow> before = rollup.rollUp(Districts.of(in(2022).total("received_new", 4)));
    List<RollupRow> now = rollup.rollUp(Districts.of(in(2023).total("received_new", 6)));

    YearChange same = only(comparison.compare(before, now, true));
    assertThat(same.comparable()).isEqualTo(Comparability.YES);
    assertThat(same.changePercent()).isEqualTo("50.00");
    assertThat(same.agencyCode()).isEmpty();
    YearChange other = only(comparison.compare(before, now, false));
    assertThat(other.comparable()).isEqualTo(Comparability.CAUTION);
    assertThat(other.change()).isEqualTo("2");
    assertThat(List.of(same, other))
        .extracting(YearChange::ofOtherAgencies)
        .containsExactly(Optional.empty(), Optional.of(ComparisonCaveat.AGENCIES));
  }

  private static YearChange only(List<YearChange> changes) {
    return changes.stream().filter(row -> row.cell().equals(NEW)).findFirst().orElseThrow();
  }

  @Test
  void doubtsADistrictSumOverFewerFiguresAndNoOtherSumOfItsTable() {
    List<RollupRow> before = rollup.rollUp(Districts.of(in(2022), RolledUpReport.of("b", 2022)));
    List<RollupRow> now =
        rollup.rollUp(Districts.of(in(2023), RolledUpReport.of("b", 2023).set(NEW, "")));

    List<YearChange> changes = comparison.compare(before, now, true);
    assertThat(only(changes).caveats()).containsExactly(ComparisonCaveat.GAPS);
    assertThat(changes)
        .filteredOn(row -> !row.cell().equals(NEW))
        .allSatisfy(row -> assertThat(row.caveats()).doesNotContain(ComparisonCaveat.GAPS));
  }

  /** As many figures in both years, and yet of other agencies. */
  @Test
  void doubtsADistrictSumThatLacksAnotherAgencyEachYear() {
    List<RollupRow> before =
        rollup.rollUp(Districts.of(in(2022).set(NEW, ""), RolledUpReport.of("b", 2022)));
    List<RollupRow> now =
        rollup.rollUp(Districts.of(in(2023), RolledUpReport.of("b", 2023).set(NEW, "")));

    assertThat(only(comparison.compare(before, now, true)).caveats())
        .containsExactly(ComparisonCaveat.GAPS);
  }

  @Test
  void comparesADistrictSumThatLacksTheSameAgencyInBothYears() {
    Quantity glued = Quantity.unreadable("4311");
    List<RollupRow> before =
        rollup.rollUp(Districts.of(in(2022), RolledUpReport.of("b", 2022).set(NEW, glued)));
    List<RollupRow> now =
        rollup.rollUp(Districts.of(in(2023), RolledUpReport.of("b", 2023).set(NEW, "")));

    assertThat(only(comparison.compare(before, now, true)).comparable())
        .isEqualTo(Comparability.YES);
  }

  /** The sum of a group stands although one of its lines could not be read. */
  @Test
  void doubtsTheSumOfAGroupOfWhichALineIsLacking() {
    CellKey line = requests("result.denied.state_secret", "total");
    CellKey group = requests("result.denied", "total");
    Quantity glued = Quantity.unreadable("12");
    List<RollupRow> before = rollup.rollUp(Districts.of(in(2022).set(line, glued)));
    List<RollupRow> now = rollup.rollUp(Districts.of(in(2023).set(line, glued)));

    assertThat(comparison.compare(before, now, true))
        .filteredOn(row -> row.cell().equals(group))
        .singleElement()
        .satisfies(row -> assertThat(row.caveats()).containsExactly(ComparisonCaveat.GAPS));
  }

  @Test
  void joinsADistrictsFormsByTheFigureOfMoreAgencies() {
    CellKey issued = active("normative_documents", "issued");
    List<RollupRow> before =
        rollup.rollUp(
            Districts.of(
                in(2020).set(active("normative_documents", "made"), "5"),
                RolledUpReport.of("b", 2020).set(active("normative_documents", "made"), "5"),
                RolledUpReport.of("c", 2020).table("active_disclosure", "2021").set(issued, "1")));
    List<RollupRow> now =
        rollup.rollUp(
            Districts.of(
                in(2021).set(issued, "3"),
                RolledUpReport.of("b", 2021).set(issued, "3"),
                RolledUpReport.of("c", 2021).set(issued, "3")));

    YearChange change =
        comparison.compare(before, now, true).stream()
            .filter(row -> row.cell().equals(issued))
            .findFirst()
            .orElseThrow();
    assertThat(change.previousValue()).isEqualTo("10");
    assertThat(change.comparable()).isEqualTo(Comparability.CAUTION);
  }

  @Test
  void refusesYearsThatAreNotNeighbours() {
    assertThatThrownBy(() -> comparison.compare(AGENCY, in(2020).build(), in(2022).build()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(comparison.compare(List.of(), List.of(), true)).isEmpty();
  }
}
