package org.gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.rollup.RolledUpReport.active;
import static org.gongkai.rollup.RolledUpReport.disputes;
import static org.gongkai.rollup.RolledUpReport.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who adds up leaves adds a sum to its own parts. */
class CellLevelsTest {

  private final CellLevels levels = new CellLevels(RolledUpReport.FORMS);
  private final DistrictRollup rollup = new DistrictRollup(RolledUpReport.FORMS);

  private CellLevel of(CellKey cell, CellKey... beside) {
    return levels.among(List.of(beside)).of(cell);
  }

  @Test
  void totalLinesAndTotalColumnsAreTotals() {
    assertThat(of(requests("result.total", "natural_person"))).isEqualTo(CellLevel.TOTAL);
    assertThat(of(requests("result.granted", "total"))).isEqualTo(CellLevel.TOTAL);
    assertThat(of(requests("received_new", "total"))).isEqualTo(CellLevel.TOTAL);
    assertThat(of(disputes("review", "total"))).isEqualTo(CellLevel.TOTAL);
  }

  @Test
  void whatIsMadeOfNothingElseIsALeaf() {
    assertThat(of(requests("result.granted", "org.business"))).isEqualTo(CellLevel.LEAF);
    assertThat(of(requests("carried_in", "natural_person"))).isEqualTo(CellLevel.LEAF);
    assertThat(of(disputes("review", "pending"))).isEqualTo(CellLevel.LEAF);
    assertThat(of(active("normative_documents", "in_force"))).isEqualTo(CellLevel.LEAF);
  }

  @Test
  void aGroupLineIsASubtotalOnlyBesideItsParts() {
    CellKey group = requests("result.other", "natural_person");
    CellKey part = requests("result.other.fee_unpaid", "natural_person");

    assertThat(of(group, group)).isEqualTo(CellLevel.LEAF);
    assertThat(of(group, group, part)).isEqualTo(CellLevel.SUBTOTAL);
    assertThat(of(requests("result.other", "total"), part)).isEqualTo(CellLevel.TOTAL);
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2025})
  void theLeavesOfABalancedReportComeToItsTotal(int year) {
    Map<CellKey, BigDecimal> leaves =
        rollup.rollUp(Districts.of(balanced(year))).stream()
            .filter(row -> row.level() == CellLevel.LEAF && row.total() != null)
            .filter(row -> row.cell().category().startsWith("result."))
            .collect(Collectors.toMap(RollupRow::cell, RollupRow::total));

    assertThat(leaves.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(BigDecimal.valueOf(leaves.size()));
    assertThat(leaves.keySet()).noneMatch(cell -> cell.measure().equals("total"));
    assertThat(leaves).hasSize(6 * (year < 2021 ? 19 : 21));
  }

  /** One request in every leaf. */
  private static RolledUpReport balanced(int year) {
    RolledUpReport report = RolledUpReport.of("a", year);
    for (FormCell cell : RolledUpReport.FORMS.forYear(year).orElseThrow().cells()) {
      report.set(cell.key(), Quantity.number(1));
    }
    return report;
  }

  @Test
  void aGroupOfTheOlderFormIsALeafOfItsYearAndASubtotalOfLaterOnes() {
    CellKey other = requests("result.other", "natural_person");

    assertThat(level(2020, other)).isEqualTo(CellLevel.LEAF);
    assertThat(level(2021, other)).isEqualTo(CellLevel.SUBTOTAL);
    assertThat(level(2021, requests("result.denied", "total"))).isEqualTo(CellLevel.SUBTOTAL);
  }

  private CellLevel level(int year, CellKey cell) {
    return Districts.row(rollup.rollUp(Districts.of(RolledUpReport.of("a", year))), cell).level();
  }
}
