package org.gongkai.rollup.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.form.Forms;
import org.gongkai.form.ReportCells;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Decision;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.rollup.CellLevel;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.indicator.RateChanges;
import org.junit.jupiter.api.Test;

class FindingEffectsTest {

  private static final CellKey RECEIVED = new CellKey("requests", "received_new", "total");
  private static final CellKey ANSWERED = new CellKey("requests", "result.total", "total");
  private static final CellKey FEES = new CellKey("active_disclosure", "fees", "amount");
  private static final List<CellKey> CELLS = List.of(RECEIVED, ANSWERED, FEES);

  private final List<Finding> findings = new ArrayList<>();
  private final List<RollupRow> sums = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Set<ReportKey> unusable = new HashSet<>();
  private final Map<String, List<Report>> reports = new HashMap<>();
  private final List<DistrictIndicatorRow> rates = new ArrayList<>();

  private FindingEffects ranked() {
    return new FindingEffects(
        findings,
        sums,
        gaps,
        unusable,
        new RateChanges(Forms.national(), rates),
        agency -> reports.getOrDefault(agency, List.of()));
  }

  @Test
  void aDifferenceCountsAgainstTheTotalItIsIn() {
    sum(FEES, "750", 30);
    Finding wrong = found("SUM-02", Severity.ERROR, "A", FEES, "-250");

    assertThat(ranked().find(wrong))
        .contains(new FindingEffect(new BigDecimal("0.2500"), FEES.toString(), 1));
  }

  @Test
  void whatIsDecidedOrTouchesNoFigureHasNoEffect() {
    sum(FEES, "750", 30);
    Finding decided =
        found("SUM-02", Severity.ERROR, "A", FEES, "250")
            .decided(new Decision(Decision.Kind.ACCEPTED, ""));
    findings.set(0, decided);
    Finding heading = found("STR-07", Severity.WARNING, "A", Finding.NO_CELL, "");

    assertThat(ranked().find(decided)).isEmpty();
    assertThat(ranked().find(heading)).isEmpty();
  }

  @Test
  void aReportThatNeverCameLacksWhatItsAgencyHadTheYearBefore() {
    sum(RECEIVED, "900", 9);
    report("A", 2022, RECEIVED, 300);
    Finding missing = found("TIM-06", Severity.ERROR, "A", Finding.NO_CELL, "");
    Finding unknown = found("TIM-06", Severity.ERROR, "B", Finding.NO_CELL, "");

    assertThat(ranked().find(missing))
        .contains(new FindingEffect(new BigDecimal("0.2500"), RECEIVED.toString(), 1));
    assertThat(ranked().find(unknown))
        .as("the mean of the others is 100")
        .contains(new FindingEffect(new BigDecimal("0.1000"), RECEIVED.toString(), 2));
  }

  @Test
  void anEmptyFileLacksWhatAReportLacksThatNeverCame() {
    sum(RECEIVED, "900", 9);
    report("A", 2022, RECEIVED, 300);
    unusable.add(new ReportKey("A", 2023));
    Finding empty = found("STR-21", Severity.WARNING, "A", Finding.NO_CELL, "");
    Finding over = found("TIM-01", Severity.ERROR, "A", Finding.NO_CELL, "");
    Finding beside = found("STR-21", Severity.WARNING, "B", Finding.NO_CELL, "");

    FindingEffect ofMissing = new FindingEffect(new BigDecimal("0.2500"), RECEIVED.toString(), 1);
    assertThat(ranked().find(empty)).contains(ofMissing);
    assertThat(ranked().find(over)).contains(ofMissing);
    assertThat(ranked().find(beside)).isEmpty();
  }

  @Test
  void aTableThatTheSumsLackCountsWithTheWholeOfIt() {
    sum(RECEIVED, "900", 9);
    sum(FEES, "0", 9);
    gaps.add(new Gap("某区", "A", 2023, "requests", 1, true));
    Finding blank = found("VAL-01", Severity.ERROR, "A", new CellKey("requests", "", ""), "");

    assertThat(ranked().find(blank))
        .contains(new FindingEffect(new BigDecimal("0.1000"), RECEIVED.toString(), 1));
  }

  @Test
  void aTotalOfAFewIsNotWhollyWrongForOneCase() {
    sum(FEES, "0", 30);
    Finding wrong = found("SUM-02", Severity.ERROR, "A", FEES, "1");

    assertThat(ranked().find(wrong))
        .contains(new FindingEffect(new BigDecimal("0.0909"), FEES.toString(), 1));
  }

  @Test
  void aRateMayBeHitHarderThanAnyTotal() {
    sum(RECEIVED, "100", 9);
    sum(ANSWERED, "100000", 9);
    rates.add(
        new DistrictIndicatorRow(
            "某区",
            2023,
            "review_rate",
            "",
            "比例",
            BigDecimal.ONE,
            BigDecimal.valueOf(2),
            null,
            null,
            9,
            9,
            9));
    CellKey reviews = new CellKey("review_litigation", "review", "total");
    sum(reviews, "100", 9);
    Finding wrong = found("SUM-02", Severity.ERROR, "A", reviews, "1");

    assertThat(ranked().find(wrong))
        .contains(new FindingEffect(new BigDecimal("0.5000"), "review_rate", 1));
  }

  @Test
  void aRatioThatIsNoShareIsHitByAPartOfItself() {
    CellKey licences = ReportCells.disclosure("licensing", ReportCells.DECISIONS);
    sum(licences, "725", 9);
    rates.add(
        new DistrictIndicatorRow(
            "某区",
            2023,
            "licensing_penalty_ratio",
            "",
            "比例",
            BigDecimal.valueOf(725),
            BigDecimal.valueOf(100),
            null,
            null,
            9,
            9,
            9));
    Finding wrong = found("SUM-02", Severity.ERROR, "A", licences, "75");

    assertThat(ranked().find(wrong).map(FindingEffect::share))
        .as("7.25 that would be 8 is no rate wrong by 75 points")
        .contains(new BigDecimal("0.0938"));
  }

  /**
   * A few gross errors, such as a unit mistaken or figures run together, among many small ones: the
   * first tenth of the calls removes nine tenths of the error of all totals.
   */
  @Property(tries = 20)
  void theFirstTenthOfTheCallsRemovesNineTenthsOfTheError(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, Double> errorOfAgency = new HashMap<>();
    CELLS.forEach(cell -> sum(cell, Integer.toString(5_000 + random.nextInt(5_000)), 100));
    for (int i = 0; i < 100; i++) {
      String agency = String.format(java.util.Locale.ROOT, "A%03d", i);
      boolean gross = i % 13 == 5;
      int times = gross ? 1_000 + random.nextInt(9_000) : 1 + random.nextInt(4);
      CellKey cell = CELLS.get(random.nextInt(CELLS.size()));
      found("SUM-02", Severity.ERROR, agency, cell, Integer.toString(times));
      found("CON-05", Severity.WARNING, agency, RECEIVED, Integer.toString(random.nextInt(90)));
      errorOfAgency.put(agency, (double) times);
    }
    FindingEffects effects = ranked();

    SortedMap<Integer, String> calls = new TreeMap<>();
    findings.forEach(
        finding ->
            effects
                .find(finding)
                .ifPresent(effect -> calls.put(effect.priority(), finding.agencyCode())));
    double all = errorOfAgency.values().stream().mapToDouble(Double::doubleValue).sum();
    double removed =
        calls.headMap(11).values().stream()
            .mapToDouble(agency -> errorOfAgency.getOrDefault(agency, 0.0))
            .sum();
    assertThat(removed / all).isGreaterThanOrEqualTo(0.9);
  }

  private void sum(CellKey cell, String total, int agencies) {
    BigDecimal sum = new BigDecimal(total);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(agencies), 4, java.math.RoundingMode.HALF_UP);
    sums.add(
        new RollupRow(
            "某区",
            null,
            2023,
            "2021",
            cell,
            "",
            "",
            "",
            "件",
            sum,
            mean,
            mean,
            null,
            null,
            agencies,
            agencies,
            agencies,
            CellLevel.LEAF,
            true,
            ""));
  }

  private void report(String agency, int year, CellKey cell, long number) {
    Fact fact = new Fact(cell, "2021", Quantity.number(number), SourceSpan.NOWHERE);
    reports.put(
        agency,
        List.of(new Report(new ReportKey(agency, year), "", List.of(fact), List.of(), List.of())));
  }

  private Finding found(
      String check, Severity severity, String agency, CellKey cell, String difference) {
    Finding finding =
        new Finding(
            check,
            severity,
            "某区",
            agency,
            2023,
            cell,
            "",
            "",
            difference,
            check,
            "",
            "",
            "",
            "",
            "",
            Cause.UNKNOWN,
            null);
    findings.add(finding);
    return finding;
  }
}
