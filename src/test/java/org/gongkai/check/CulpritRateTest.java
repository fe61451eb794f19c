package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.gongkai.check.context.FormIndexes;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.YearBefore;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.check.narrative.Speakers;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the planted cell is named, over many made-up reports of both forms and sizes. */
class CulpritRateTest {

  private static final int REPORTS = 100;
  private static final FormIndexes SHELF = new FormIndexes(ReportFixture.FORMS);

  @ParameterizedTest
  @EnumSource(PlantedSlip.class)
  void thePlantedCellIsNamedAndHardlyEverAnother(PlantedSlip slip) {
    Random random = new Random(slip.name().length());
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < REPORTS; i++) {
      ReportFixture report =
          BalancedReport.of(random, random.nextBoolean(), random.nextBoolean() ? 30 : 300);
      ProposedChange planted = plant(report, slip, random);
      List<Explanation> named = explain(report.build());
      boolean isRight = named.size() == 1 && named.get(0).changes().equals(List.of(planted));
      right += isRight ? 1 : 0;
      wrong += !isRight && !named.isEmpty() ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(REPORTS * 9 / 10);
    assertThat(wrong).isLessThanOrEqualTo(REPORTS / 100);
  }

  /** Puts a wrong figure into some cell of table 三 or 四; what it was is the change to be found. */
  private static ProposedChange plant(ReportFixture report, PlantedSlip slip, Random random) {
    List<CellKey> cells = new ArrayList<>(report.keys());
    cells.removeIf(key -> key.section().equals("active_disclosure"));
    Collections.shuffle(cells, random);
    Map<CellKey, Fact> facts = report.build().byCell();
    ProposedChange change =
        cells.stream()
            .flatMap(cell -> plant(cell, facts, slip, random).stream())
            .findFirst()
            .orElseThrow();
    report.set(change.cell(), Quantity.number(change.printed().longValueExact()));
    return change;
  }

  private static Optional<ProposedChange> plant(
      CellKey cell, Map<CellKey, Fact> facts, PlantedSlip slip, Random random) {
    BigDecimal meant = Objects.requireNonNull(facts.get(cell)).quantity().getNumber();
    return slip.plant(meant.longValueExact(), random)
        .map(printed -> new ProposedChange(cell, BigDecimal.valueOf(printed), meant));
  }

  static List<Explanation> explain(Report report) {
    YearBefore none = YearBefore.of(report.key().year(), Desk.BUREAU, new TreeMap<>(), List.of());
    return new ReportContext(
            Desk.BUREAU, report, none, SHELF, Policy.usual(), new Speakers(Desk.ROSTER))
        .explanations();
  }
}
