package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Quantity;

class SumChecksPropertiesTest {

  private static final List<String> SUMS = List.of("SUM-01", "SUM-02", "SUM-03", "LIT-01");

  @Property(tries = 60)
  void aTableWithComputedTotalsBalances(@ForAll long seed, @ForAll boolean old) {
    assertThat(sums(balanced(new Random(seed), old))).isEmpty();
  }

  @Property(tries = 60)
  void aSingleCellChangedIsAlwaysFound(
      @ForAll long seed, @ForAll boolean old, @ForAll @IntRange(min = -50, max = 50) int change) {
    Assume.that(change != 0);
    Random random = new Random(seed);
    ReportFixture report = balanced(random, old);
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
    ReportFixture report = balanced(random, old);
    for (int i = 0; i < blanks; i++) {
      report.set(report.keys().get(random.nextInt(report.keys().size())), Quantity.blank(""));
    }

    assertThat(sums(report)).isEmpty();
  }

  private static List<Finding> sums(ReportFixture report) {
    return Desk.review(report).stream().filter(f -> SUMS.contains(f.check())).toList();
  }

  /** Random details with totals computed from them, by an arithmetic of the test's own. */
  private static ReportFixture balanced(Random random, boolean old) {
    Form form = ReportFixture.FORMS.get(old ? "2019" : "2021");
    Map<CellKey, Long> cells = new HashMap<>();
    for (Equation equation : form.equations()) {
      if (equation.check().equals("LIT-01")) {
        cells.put(equation.right().get(0), fill(equation.left(), cells, random));
      }
    }
    List<String> columns =
        List.of(
            "natural_person",
            "org.business",
            "org.research",
            "org.public_welfare",
            "org.legal_service",
            "org.other");
    for (String column : columns) {
      fillColumn(form, column, cells, random);
    }
    form.get("requests").lines().stream()
        .map(line -> new CellKey("requests", line.category(), "total"))
        .forEach(
            total ->
                cells.put(
                    total, columns.stream().mapToLong(c -> cells.get(total.withMeasure(c))).sum()));
    ReportFixture report = ReportFixture.report(old ? 2020 : 2021);
    cells.forEach((cell, value) -> report.set(cell, Quantity.number(value)));
    return report;
  }

  private static void fillColumn(
      Form form, String column, Map<CellKey, Long> cells, Random random) {
    List<CellKey> details = new ArrayList<>();
    form.get("requests").lines().stream()
        .filter(line -> line.category().startsWith("result."))
        .filter(line -> !line.category().equals("result.total"))
        .forEach(line -> details.add(new CellKey("requests", line.category(), column)));
    long results = fill(details, cells, random);
    long left = random.nextInt(9);
    long taken = random.nextInt((int) (results + left) + 1);
    cells.put(new CellKey("requests", "result.total", column), results);
    cells.put(new CellKey("requests", "carried_out", column), left);
    cells.put(new CellKey("requests", "carried_in", column), taken);
    cells.put(new CellKey("requests", "received_new", column), results + left - taken);
  }

  private static long fill(List<CellKey> details, Map<CellKey, Long> cells, Random random) {
    long sum = 0;
    for (CellKey cell : details) {
      long value = random.nextInt(3) == 0 ? random.nextInt(200) : 0;
      cells.put(cell, value);
      sum += value;
    }
    return sum;
  }

  private static Quantity number(BigDecimal value) {
    return Quantity.number(value, value.toPlainString());
  }
}
