package org.gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.rollup.RolledUpReport.active;
import static org.gongkai.rollup.RolledUpReport.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.form.FormCell;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictRollupTest {

  private static final CellKey NEW = requests("received_new", "total");
  private static final CellKey OTHER = requests("result.other", "total");
  private static final CellKey MONEY = active("procurement", "amount");

  private final DistrictRollup rollup = new DistrictRollup(RolledUpReport.FORMS);

  @Test
  void sumsNumbersAndSaysOverHowManyAgencies() {
    RollupRow row =
        Districts.row(
            rollup.rollUp(
                Districts.of(
                    RolledUpReport.of("a", 2023).total("received_new", 10),
                    RolledUpReport.of("b", 2023).total("received_new", 3),
                    RolledUpReport.of("c", 2023).set(NEW, ""),
                    RolledUpReport.of("d", 2023).set(NEW, "若干"),
                    RolledUpReport.of("e", 2023).total("received_new", 7))),
            NEW);

    assertThat(row.total()).isEqualTo("20");
    assertThat(row.mean()).isEqualTo("6.666667");
    assertThat(row.median()).isEqualTo("7");
    assertThat(row.min()).isEqualTo("3");
    assertThat(row.max()).isEqualTo("10");
    assertThat(row.agenciesWithValue()).isEqualTo(3);
    assertThat(row.agenciesReporting()).isEqualTo(5);
  }

  @Test
  void neverWritesAnExponent() {
    RollupRow row =
        Districts.row(
            rollup.rollUp(
                Districts.of(
                    RolledUpReport.of("a", 2023).set(active("fees", "amount"), "100.50"),
                    RolledUpReport.of("b", 2023).set(active("fees", "amount"), "99.500"))),
            active("fees", "amount"));

    assertThat(Objects.requireNonNull(row.total()).toString()).isEqualTo("200");
    assertThat(Objects.requireNonNull(row.mean()).toString()).isEqualTo("100");
    assertThat(Objects.requireNonNull(row.min()).toString()).isEqualTo("99.5");
  }

  @ParameterizedTest
  @CsvSource({"2020,198,21", "2021,200,28"})
  void hasEveryCellOfTheYearsFormAndEveryGroupLineInStatutoryOrder(
      int year, int cells, int groupCells) {
    List<RollupRow> rows = rollup.rollUp(Districts.of(RolledUpReport.of("a", year)));
    List<CellKey> ofForm =
        RolledUpReport.FORMS.forYear(year).orElseThrow().cells().stream()
            .map(FormCell::key)
            .toList();

    assertThat(rows).hasSize(cells + groupCells);
    assertThat(rows.stream().map(RollupRow::cell).filter(ofForm::contains)).isEqualTo(ofForm);
  }

  @Test
  void putsAGroupLineAboveItsMembersWithTheLabelsDownToIt() {
    List<RollupRow> rows = rollup.rollUp(Districts.of(RolledUpReport.of("a", 2023)));
    List<String> lines = rows.stream().map(row -> row.cell().category()).distinct().toList();

    assertThat(lines).containsSubsequence("result.partial", "result.denied");
    assertThat(lines.indexOf("result.denied.state_secret"))
        .isEqualTo(lines.indexOf("result.denied") + 1);
    assertThat(Districts.row(rows, requests("result.denied", "total")).categoryLabel())
        .isEqualTo("三、本年度办理结果>（三）不予公开");
  }

  @Test
  void addsASingleLineOfTheOlderFormToTheGroupOfTheNewerOne() {
    List<RollupRow> rows =
        rollup.rollUp(
            Districts.of(
                RolledUpReport.of("a", 2023)
                    .total("result.other.no_correction", 2)
                    .set(requests("result.other.fee_unpaid", "total"), "")
                    .total("result.other.other", 3)
                    .total("result.total", 5),
                RolledUpReport.of("b", 2023).table("requests", "2019").total("result.other", 40),
                RolledUpReport.of("c", 2023)
                    .table("requests", "2019")
                    .set(OTHER, Quantity.absent())));

    RollupRow group = Districts.row(rows, OTHER);
    assertThat(group.total()).isEqualTo("45");
    assertThat(group.agenciesWithValue()).isEqualTo(2);
    assertThat(group.form()).isEqualTo("2021");
    assertThat(Districts.row(rows, requests("result.other.other", "total")).agenciesWithValue())
        .isEqualTo(1);
  }

  @Test
  void countsNoAgencyForAGroupOfWhichItLeftALineEmptyThatCannotBeZero() {
    CellKey denied = requests("result.denied", "total");
    List<RollupRow> rows =
        rollup.rollUp(
            Districts.of(
                answered("a").total("result.denied.state_secret", 4),
                answered("b").set(requests("result.denied.state_secret", "total"), "")));

    RollupRow group = Districts.row(rows, denied);
    assertThat(group.total()).isEqualTo("10");
    assertThat(group.agenciesWithValue()).isEqualTo(1);
    assertThat(group.max()).isEqualTo("7");
    assertThat(group.members()).isEmpty();
  }

  /** Nine requests: two granted, three denied for one reason and four for another. */
  private static RolledUpReport answered(String code) {
    return RolledUpReport.of(code, 2023)
        .total("received_new", 9)
        .total("result.granted", 2)
        .total("result.denied.security_stability", 3)
        .total("result.total", 9);
  }

  @Test
  void showsCellsOfAnotherFormInTheirLineWhereAReportHasThem() {
    List<RollupRow> rows =
        rollup.rollUp(
            Districts.of(
                RolledUpReport.of("a", 2022)
                    .table("active_disclosure", "2019")
                    .set(active("normative_documents", "made"), "4")));
    List<CellKey> cells = rows.stream().map(RollupRow::cell).toList();

    RollupRow made = Districts.row(rows, active("normative_documents", "made"));
    assertThat(made.total()).isEqualTo("4");
    assertThat(made.form()).isEqualTo("2019");
    assertThat(Districts.row(rows, active("normative_documents", "issued")).total()).isNull();
    assertThat(cells)
        .containsSubsequence(
            active("government_rules", "in_force"),
            active("government_rules", "made"),
            active("normative_documents", "issued"),
            active("licensing", "decisions"),
            active("other_services", "decisions"),
            active("penalties", "decisions"),
            active("fees", "amount"),
            active("procurement", "amount"));
  }

  @Test
  void keepsTheRowsOfADistrictWithoutAnyReport() {
    Agency missing = RolledUpReport.agency("a", "town");
    DistrictYear district =
        new DistrictYear(Districts.NAME, 2023, List.of(missing), List.of(), List.of(), Set.of());

    assertThat(rollup.rollUp(district))
        .hasSize(228)
        .allSatisfy(
            row -> {
              assertThat(row.total()).isNull();
              assertThat(row.agenciesWithValue()).isZero();
              assertThat(row.agenciesExpected()).isEqualTo(1);
            });
  }

  @Test
  void countsTheMembersOfEachTypeByThemselves() {
    Report report = RolledUpReport.of("a", 2023).total("received_new", 5).build();
    Agency town = RolledUpReport.agency("a", "town");
    Agency bureau = RolledUpReport.agency("b", "department");
    DistrictYear district =
        new DistrictYear(
            Districts.NAME, 2023, List.of(town, bureau), List.of(town), List.of(report), Set.of());

    List<RollupRow> rows =
        rollup.rollUpByType(district).stream().filter(row -> row.cell().equals(NEW)).toList();
    assertThat(rows).extracting(RollupRow::agencyType).containsExactly("department", "town");
    assertThat(rows).extracting(RollupRow::agenciesReporting).containsExactly(0, 1);
    assertThat(rows).extracting(RollupRow::agenciesExpected).containsExactly(1, 1);
    assertThat(rows.get(0).total()).isNull();
    assertThat(rows.get(1).total()).isEqualTo("5");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "2.5万元,1万元,3.5,万元",
    "251000元,160.5万元,1856000,元",
    "1亿元,5元,100000005,元",
    "8040,60,8100,UNSPECIFIED",
    "0,160.5万元,160.5,万元",
    "0,0,0,UNSPECIFIED",
    "8040,160.5万元,,UNSPECIFIED",
    "3件,160.5万元,,UNSPECIFIED",
    "'',984361元,984361,元",
  })
  void sumsMoneyOnlyInAUnitThatIsKnown(String first, String second, BigDecimal total, String unit) {
    RollupRow row =
        Districts.row(
            rollup.rollUp(
                Districts.of(
                    RolledUpReport.of("a", 2020).set(MONEY, first),
                    RolledUpReport.of("b", 2020).set(MONEY, second))),
            MONEY);

    assertThat(row.total()).isEqualTo(total);
    assertThat(row.unit()).isEqualTo(unit);
    assertThat(row.agenciesWithValue()).isEqualTo(first.isEmpty() ? 1 : 2);
  }

  @Test
  void refusesAYearBeforeTheFirstForm() {
    DistrictYear early =
        new DistrictYear(Districts.NAME, 2018, List.of(), List.of(), List.of(), Set.of());
    assertThatThrownBy(() -> rollup.rollUp(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2018");
  }
}
