package org.gongkai.rollup.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.Receipt;
import org.gongkai.model.Role;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.Severity;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final ScoringScheme SCHEME =
      new ScoringScheme(
          List.of(
              new ScoringScheme.Item(
                  "sums",
                  number("60"),
                  new ScoringScheme.OfChecks(
                      "SUM-01 SUM-02", Set.of("SUM-01", "SUM-02"), Set.of("CON-09", "CON-01")),
                  number("2.5"),
                  number("30")),
              new ScoringScheme.Item(
                  "clearance",
                  number("40"),
                  new ScoringScheme.OfIndicator(
                      "clearance_rate<95%", "clearance_rate", true, number("0.95"), number("0.01")),
                  number("1"),
                  number("10"))));

  private final Scorer scorer = new Scorer(SCHEME);
  private final List<Coverage> coverage = new ArrayList<>();

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private void agency(String code, Role role, Coverage.Status status) {
    Agency agency =
        new Agency(
            code, code, "区", "", List.of(), null, null, role, List.of(), null, null, Set.of());
    coverage.add(
        new Coverage(agency, 2024, status, "", 0, 0, LocalDate.of(2025, 1, 31), Receipt.UNKNOWN));
  }

  private void finding(String code, String check, Cause cause, @Nullable Decision decision) {
    finding(code, check, Severity.ERROR, cause, decision);
  }

  private void finding(
      String code, String check, Severity severity, Cause cause, @Nullable Decision decision) {
    scorer.add(
        new Finding(
            check,
            severity,
            "区",
            code,
            2024,
            Finding.NO_CELL,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            cause,
            decision));
  }

  private void finding(String code, String check) {
    finding(code, check, Cause.UNKNOWN, null);
  }

  private void rate(String code, @Nullable String value, @Nullable String denominator) {
    scorer.add(
        new ComparisonRow(
            "区",
            code,
            2024,
            "clearance_rate",
            "",
            "比例",
            null,
            denominator == null ? null : number(denominator),
            value == null ? null : number(value),
            null,
            null,
            null,
            null,
            false));
  }

  private ReportScore score(String code) {
    return scorer.scores(coverage).stream()
        .filter(score -> score.coverage().agency().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyOpenFindingOfTheAgencysOwnCostsPointsUpToTheCap() {
    agency("A", Role.MEMBER, Coverage.Status.RECEIVED);
    rate("A", "1", "10");
    finding("A", "SUM-01");
    finding("A", "SUM-02");
    finding("A", "SUM-09");
    finding("B", "SUM-02");
    finding("A", "SUM-01", new Cause(Cause.Origin.READING, ""), null);
    finding("A", "SUM-01", Cause.UNKNOWN, new Decision(Decision.Kind.EXPLAINED, ""));
    assertThat(score("A").total()).isEqualByComparingTo("95");

    IntStream.range(0, 50).forEach(i -> finding("A", "SUM-01"));
    assertThat(score("A").total()).isEqualByComparingTo("70");
  }

  @Test
  void aNoteCostsPointsOnlyWhereItsRuleIsNamed() {
    agency("A", Role.MEMBER, Coverage.Status.RECEIVED);
    rate("A", "1", "10");
    finding("A", "CON-09", Severity.INFO, Cause.UNKNOWN, null);
    assertThat(score("A").total()).isEqualByComparingTo("100");

    finding("A", "CON-01", Severity.WARNING, Cause.UNKNOWN, null);
    finding("A", "SUM-02", Severity.INFO, Cause.UNKNOWN, null);
    assertThat(score("A").total()).isEqualByComparingTo("95");
  }

  @Test
  void everyPercentagePointBelowTheLimitThatHasBegunCostsPoints() {
    agency("A", Role.MEMBER, Coverage.Status.RECEIVED);
    rate("A", "0.9449", "100");

    ItemScore item = score("A").items().get(1);
    assertThat(item.times()).isEqualTo(1);
    assertThat(item.score()).isEqualByComparingTo("39");
    rate("A", "0.95", "100");
    assertThat(score("A").items().get(1).times()).isZero();
    rate("A", "0.2", "100");
    assertThat(score("A").items().get(1).score()).isEqualByComparingTo("30");
  }

  @Test
  void whoHasNothingOfTheKindLosesNothingAndWhatNobodyCouldReadIsNotScored() {
    agency("A", Role.MEMBER, Coverage.Status.RECEIVED);
    agency("B", Role.MEMBER, Coverage.Status.RECEIVED);
    agency("C", Role.MEMBER, Coverage.Status.RECEIVED);
    rate("A", null, "0");
    rate("B", null, null);

    assertThat(score("A").items().get(1).state()).isEqualTo(ItemScore.State.NOT_APPLICABLE);
    assertThat(score("A").total()).isEqualByComparingTo("100");
    assertThat(score("B").total()).isNull();
    assertThat(score("C").total()).isNull();
  }

  @Test
  void onlyMembersWithAScoreHaveAPlace() {
    agency("A", Role.MEMBER, Coverage.Status.RECEIVED);
    agency("B", Role.MEMBER, Coverage.Status.RECEIVED);
    agency("C", Role.MEMBER, Coverage.Status.RECEIVED);
    agency("D", Role.MEMBER, Coverage.Status.MISSING);
    agency("V", Role.VERTICAL, Coverage.Status.RECEIVED);
    List.of("A", "B", "C", "V").forEach(code -> rate(code, "1", "10"));
    finding("B", "SUM-01");

    assertThat(scorer.scores(coverage))
        .extracting(ReportScore::rank)
        .containsExactly(1, 3, 1, null, null);
    assertThat(score("B").ranked()).isEqualTo(3);
    assertThat(score("D").total()).isNull();
    assertThat(score("V").total()).isEqualByComparingTo("100");
  }

  @Property(tries = 100)
  void itemsAddUpAndNobodyGetsLessThanNothing(
      @ForAll @Size(max = 60) List<@IntRange(max = 2) Integer> rules,
      @ForAll @IntRange(max = 10_000) int rate) {
    ScorerTest district = new ScorerTest();
    district.agency("A", Role.MEMBER, Coverage.Status.RECEIVED);
    district.rate("A", BigDecimal.valueOf(rate, 4).toPlainString(), "10");
    rules.forEach(rule -> district.finding("A", "SUM-0" + (rule + 1)));

    ReportScore score = district.score("A");
    BigDecimal left =
        score.items().stream().map(ItemScore::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(score.total()).isEqualByComparingTo(left).isBetween(number("60"), number("100"));
    long own = rules.stream().filter(rule -> rule < 2).count();
    assertThat(score.items().get(0).findings()).hasSize((int) own);
  }
}
