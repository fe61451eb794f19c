package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.figure.Quantity;

class CulpritPropertiesTest {

  private static final List<String> SUMS = List.of("SUM-01", "SUM-02", "SUM-03", "LIT-01");

  @Property(tries = 100)
  void aWrongCellOfTableThreeIsAlwaysNamed(
      @ForAll long seed, @ForAll boolean old, @ForAll @IntRange(max = 999) int printed) {
    Random random = new Random(seed);
    ReportFixture report = BalancedReport.of(random, old, 60);
    CellKey victim = requests(report).get(random.nextInt(requests(report).size()));
    long meant = value(report, victim);
    Assume.that(meant != printed);
    report.set(victim, Quantity.number(printed));

    List<Explanation> explanations = CulpritRateTest.explain(report.build());

    assertThat(explanations).hasSize(1);
    assertThat(explanations.get(0).changes())
        .extracting(change -> change.cell() + " " + change.proposed().toPlainString())
        .containsExactly(victim + " " + meant);
  }

  @Property(tries = 150)
  void whateverIsWrongWhatIsProposedRepairsAllItSaysAndDisturbsNothing(
      @ForAll long seed, @ForAll boolean old, @ForAll @IntRange(min = 1, max = 6) int faults) {
    Random random = new Random(seed);
    ReportFixture report = BalancedReport.of(random, old, 15);
    List<CellKey> cells = requests(report);
    for (int i = 0; i < faults; i++) {
      report.set(cells.get(random.nextInt(cells.size())), Quantity.number(random.nextInt(15)));
    }
    long before = failing(report);
    List<Explanation> explanations = CulpritRateTest.explain(report.build());
    long explained =
        explanations.stream()
            .filter(explanation -> !explanation.changes().isEmpty())
            .mapToLong(explanation -> explanation.repaired().size())
            .sum();

    explanations.stream()
        .flatMap(explanation -> explanation.changes().stream())
        .forEach(change -> report.set(change.cell(), proposed(change)));

    assertThat(failing(report)).isEqualTo(before - explained);
  }

  private static Quantity proposed(ProposedChange change) {
    return Quantity.number(change.proposed(), change.proposed().toPlainString());
  }

  private static List<CellKey> requests(ReportFixture report) {
    return report.keys().stream().filter(key -> key.section().equals("requests")).toList();
  }

  private static long value(ReportFixture report, CellKey cell) {
    return Objects.requireNonNull(report.build().byCell().get(cell))
        .quantity()
        .getNumber()
        .longValueExact();
  }

  private static long failing(ReportFixture report) {
    return Desk.review(report).stream().map(Finding::check).filter(SUMS::contains).count();
  }
}
