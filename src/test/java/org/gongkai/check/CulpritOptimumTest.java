package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The culprit finder over single and double slips of all kinds, the first of them beside the exact
 * optimum, which takes its time; {@code -Dslips=5000} for as many as one likes.
 */
class CulpritOptimumTest {

  /** How many reports are tried beside the optimum. */
  private static final int EXACT = 24;

  private static final int SLIPS = Integer.getInteger("slips", EXACT);

  @ParameterizedTest
  @CsvSource({"1, 0.80", "2, 0.60"})
  void whatIsNamedIsWrongAndMostOfWhatIsWrongIsNamed(int errors, double share) {
    Random random = new Random(errors);
    Tally tally = new Tally();
    for (int i = 0; i < SLIPS; i++) {
      boolean old = random.nextBoolean();
      ReportFixture report = BalancedReport.of(random, old, random.nextBoolean() ? 30 : 300);
      Set<ProposedChange> planted = plant(report, errors, random);
      tally.add(planted, named(report), i < EXACT ? optima(report, old) : List.of());
    }
    System.out.printf("%d slips of %d errors: %s%n", SLIPS, errors, tally);

    assertThat(tally.right / (double) (tally.right + tally.wrong))
        .as(tally.toString())
        .isGreaterThanOrEqualTo(0.98);
    assertThat(tally.whole / (double) SLIPS).as(tally.toString()).isGreaterThanOrEqualTo(share);
    assertThat(tally.wrongAmongEquals).as("silent where equals cannot be told apart").isZero();
  }

  private static Set<ProposedChange> named(ReportFixture report) {
    Set<ProposedChange> named = new HashSet<>();
    CulpritRateTest.explain(report.build()).forEach(story -> named.addAll(story.changes()));
    return named;
  }

  private static List<Set<ProposedChange>> optima(ReportFixture report, boolean old) {
    Form form = ReportFixture.FORMS.get(old ? "2019" : "2021");
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    report.build().byCell().forEach((cell, fact) -> figures.put(cell, fact.quantity().getNumber()));
    return new ExactRepairs(form, figures).all();
  }

  private static Set<ProposedChange> plant(ReportFixture report, int errors, Random random) {
    List<CellKey> cells = new ArrayList<>(report.keys());
    cells.removeIf(key -> key.section().equals("active_disclosure"));
    Map<CellKey, Fact> facts = report.build().byCell();
    Map<CellKey, ProposedChange> planted = new HashMap<>();
    while (planted.size() < errors) {
      CellKey cell = cells.get(random.nextInt(cells.size()));
      BigDecimal meant = Objects.requireNonNull(facts.get(cell)).quantity().getNumber();
      List<PlantedSlip> slips = List.of(PlantedSlip.values());
      PlantedSlip slip = slips.get(random.nextInt(slips.size()));
      Optional<Long> printed = slip.plant(meant.longValueExact(), random);
      if (printed.isPresent() && !planted.containsKey(cell)) {
        planted.put(cell, new ProposedChange(cell, BigDecimal.valueOf(printed.get()), meant));
        report.set(cell, Quantity.number(printed.get()));
      }
    }
    return new HashSet<>(planted.values());
  }

  /** Slips by what was made of them. */
  private static final class Tally {
    private int whole;
    private int part;
    private int silent;
    private int ties;
    private int right;
    private int wrong;
    private int wrongAmongEquals;

    void add(
        Set<ProposedChange> planted, Set<ProposedChange> named, List<Set<ProposedChange>> optima) {
      long wrongly = named.stream().filter(change -> !planted.contains(change)).count();
      right += named.size() - (int) wrongly;
      wrong += (int) wrongly;
      whole += named.equals(planted) ? 1 : 0;
      part += !named.isEmpty() && !named.equals(planted) ? 1 : 0;
      silent += named.isEmpty() ? 1 : 0;
      ties += optima.size() > 1 ? 1 : 0;
      wrongAmongEquals += optima.size() > 1 && wrongly > 0 ? 1 : 0;
    }

    @Override
    public String toString() {
      return "named whole %d, in part %d, silent %d; cells right %d, wrong %d; ties %d, of them wrong %d"
          .formatted(whole, part, silent, right, wrong, ties, wrongAmongEquals);
    }
  }
}
