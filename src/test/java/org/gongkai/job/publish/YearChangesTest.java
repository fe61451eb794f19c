package org.gongkai.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.form.Comparability;
import org.gongkai.form.Forms;
import org.gongkai.job.request.Selection;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.rollup.CellLevel;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.years.YearChange;
import org.gongkai.rollup.years.YearComparison;
import org.junit.jupiter.api.Test;

/** Sums that lack another agency each are over as many agencies, and yet not over the same. */
class YearChangesTest {

  private static final String DISTRICT = "河东区";

  private final YearChanges changes =
      new YearChanges(new YearComparison(Forms.national()), new Selection(2023, 2023, null));

  @Test
  void wholeSumsOfTheSameAgenciesCompare() {
    assertThat(change(List.of()).comparable()).isEqualTo(Comparability.YES);
    assertThat(change(List.of()).sameAgencies()).isTrue();
  }

  @Test
  void aTableThatIsLackingInEitherYearLowersTheComparisonOfItsSums() {
    for (int year : List.of(2022, 2023)) {
      YearChange change = change(List.of(gap(year, "requests")));
      assertThat(change.comparable()).isEqualTo(Comparability.CAUTION);
      assertThat(change.sameAgencies()).isFalse();
    }
  }

  @Test
  void otherTablesAndOtherYearsDoNot() {
    List<Gap> elsewhere = List.of(gap(2023, "active_disclosure"), gap(2021, "requests"));
    assertThat(change(elsewhere).comparable()).isEqualTo(Comparability.YES);
  }

  private YearChange change(List<Gap> gaps) {
    SortedMap<Integer, List<Coverage>> nobody = new TreeMap<>();
    List<YearChange> found = changes.ofDistrict(List.of(row(2022), row(2023)), gaps, nobody);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Gap gap(int year, String section) {
    return new Gap(DISTRICT, "a", year, section, 7, true);
  }

  private static RollupRow row(int year) {
    BigDecimal sum = BigDecimal.valueOf(year);
    CellKey cell = new CellKey("requests", "received_new", "total");
    return new RollupRow(
        DISTRICT,
        null,
        year,
        "2021",
        cell,
        "",
        "",
        "",
        "件",
        sum,
        sum,
        sum,
        sum,
        sum,
        4,
        5,
        5,
        CellLevel.TOTAL,
        true);
  }
}
