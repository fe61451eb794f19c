package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.figure.Quantity;

class SumChecksPropertiesTest {

  private static final List<String> SUMS = List.of("SUM-01", "SUM-02", "SUM-03", "LIT-01");

  @Property(tries = 60)
  void aTableWithComputedTotalsBalances(@ForAll long seed, @ForAll boolean old) {
    assertThat(sums(BalancedReport.of(new Random(seed), old, 200))).isEmpty();
  }

  @Property(tries = 60)
  void aSingleCellChangedIsAlwaysFound(
      @ForAll long seed, @ForAll boolean old, @ForAll @IntRange(min = -50, max = 50) int change) {
    Assume.that(change != 0);
    Random random = new Random(seed);
    ReportFixture report = BalancedReport.of(random, old, 200);
    List<CellKey> watched =
        report.keys().stream().filter(key -> !key.section().equals("active_disclosure")).toList();
    CellKey victim = watched.get(random.nextInt(watched.size()));

    BigDecimal was =
        Objects.requireNonNull(report.build().byCell().get(victim)).quantity().getNumber();
    report.set(victim, number(was.add(BigDecimal.valueOf(change))));

    assertThat(sums(report)).isNotEmpty();
  }

  @Property(tries = 60)
  void cellsLeftEmptyNeverAccuseABalancedTable(
      @ForAll long seed, @ForAll boolean old, @ForAll @IntRange(min = 0, max = 190) int blanks) {
    Random random = new Random(seed);
    ReportFixture report = BalancedReport.of(random, old, 200);
    for (int i = 0; i < blanks; i++) {
      report.set(report.keys().get(random.nextInt(report.keys().size())), Quantity.blank(""));
    }

    assertThat(sums(report)).isEmpty();
  }

  private static List<Finding> sums(ReportFixture report) {
    return Desk.review(report).stream().filter(f -> SUMS.contains(f.check())).toList();
  }

  private static Quantity number(BigDecimal value) {
    return Quantity.number(value, value.toPlainString());
  }
}
