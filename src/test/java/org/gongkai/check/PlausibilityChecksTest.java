package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.check.ReportFixture.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.assertj.core.api.Assertions;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityChecksTest {

  private static List<Finding> of(String check, ReportFixture report) {
    return Desk.of(check, Desk.review(report)).toList();
  }

  private static List<Finding> of(String check, ReportFixture last, ReportFixture now) {
    return Desk.of(check, Desk.review(Desk.BUREAU, last.build(), now.build())).toList();
  }

  private static ReportFixture results(int others, int granted) {
    return report(2023)
        .persons("received_new", others + granted)
        .persons("result.granted", granted)
        .persons("result.other.other", others)
        .persons("result.total", others + granted);
  }

  @Test
  void manyOtherResultsAreToBeExplained() {
    assertThat(of("PLA-01", results(3, 9)))
        .extracting(Finding::message)
        .containsExactly("表三“（六）其他处理”3件，占办理结果12件的25.0%，比例偏高，请说明情况。");
    assertThat(of("PLA-01", results(2, 8))).isEmpty();
    assertThat(of("PLA-01", results(3, 6))).as("too few to mean anything").isEmpty();
  }

  @Test
  void aBureauSeldomKeepsStateSecrets() {
    ReportFixture report =
        report(2023)
            .persons("received_new", 1)
            .persons("result.denied.state_secret", 1)
            .persons("result.total", 1);
    Agency police =
        new Agency("A1", "某区公安局", "某区", "", List.of(), null, null, Role.MEMBER, null, null, null);

    assertThat(of("PLA-02", report)).hasSize(1);
    assertThat(Desk.of("PLA-02", Desk.review(police, report.build()))).isEmpty();
    assertThat(of("PLA-02", report(2023))).isEmpty();
  }

  @Test
  void denialsForSecurityExpectAnAssessment() {
    assertThat(of("PLA-03", report(2023).persons("result.denied.security_stability", 1)))
        .hasSize(1);
    assertThat(of("PLA-03", report(2023))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,2,2,2,2,2,1", "0,0,3,0,0,0,1", "0,0,0,4,0,0,1", "0,1,2,0,0,0,0", "1,0,3,0,0,0,0"})
  void applicantsInOddColumnsLookShifted(
      int person, int business, int research, int welfare, int legal, int other, int findings) {
    ReportFixture report =
        report(2023)
            .cells(
                "requests",
                "received_new",
                "natural_person",
                person,
                business,
                research,
                welfare,
                legal,
                other);

    assertThat(of("PLA-04", report)).hasSize(findings);
  }

  /** A line of table 3 as it should be: persons, businesses, the kinds between, others, total. */
  private static Object[] line(int by, int persons, int businesses, int others) {
    int total = persons + businesses + others;
    Object[] meant = {persons, businesses, 0, 0, 0, others, total};
    Object[] printed = {0, 0, 0, 0, 0, 0, 0};
    for (int i = Math.max(0, by); i < meant.length + Math.min(0, by); i++) {
      printed[i] = meant[i - by];
    }
    return printed;
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "-1,1"})
  void aTableThatIsShiftedByAColumnSaysSo(int by, int findings) {
    ReportFixture report =
        report(2023)
            .cells("requests", "received_new", "natural_person", line(by, 9, 2, 1))
            .cells("requests", "result.granted", "natural_person", line(by, 6, 2, 0))
            .cells("requests", "result.partial", "natural_person", line(by, 3, 0, 1))
            .cells("requests", "result.total", "natural_person", line(by, 9, 2, 1));

    assertThat(of("PLA-07", report)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "1,2,0,0,3, 0,1,0,0,1, 0, 0",
    "0,1,2,0,0, 3,0,1,0,0, 1, 1",
    "2,0,0,3,0, 1,0,0,1,0, 0, 1",
    "0,1,2,0,0, 0,0,0,0,0, 0, 0",
  })
  void casesThatComeOutWhenMovedAreShifted(
      int upheld,
      int corrected,
      int other,
      int pending,
      int total,
      int upheldInCourt,
      int correctedInCourt,
      int otherInCourt,
      int pendingInCourt,
      int totalInCourt,
      int upheldAfterReview,
      int findings) {
    ReportFixture report =
        report(2023)
            .cells(
                "review_litigation", "review", "upheld", upheld, corrected, other, pending, total)
            .cells(
                "review_litigation",
                "litigation_direct",
                "upheld",
                upheldInCourt,
                correctedInCourt,
                otherInCourt,
                pendingInCourt,
                totalInCourt)
            .cells("review_litigation", "litigation_after_review", "upheld", upheldAfterReview);

    assertThat(of("PLA-07", report)).hasSize(findings);
  }

  @Test
  void manyRequestsForBooksAreUnusual() {
    ReportFixture report =
        report(2023)
            .persons("result.not_processed.published_material", 4)
            .persons("result.total", 10);

    assertThat(of("PLA-05", report)).hasSize(1);
    assertThat(of("PLA-05", report.persons("result.total", 20))).isEmpty();
  }

  @Test
  void moreLeftThanReceivedIsToBeVerified() {
    assertThat(of("PLA-06", report(2023).persons("received_new", 2).persons("carried_out", 3)))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(of("PLA-06", report(2023).persons("received_new", 3).persons("carried_out", 3)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"20,101,1", "101,20,1", "20,100,0", "19,500,0", "0,50,1", "50,0,1", "0,49,0"})
  void aFigureManyTimesLastYearsIsNoted(int last, int now, int findings) {
    assertThat(
            of(
                "CON-05",
                report(2022).cells("active_disclosure", "penalties", "decisions", last),
                report(2023).cells("active_disclosure", "penalties", "decisions", now)))
        .hasSize(findings);
  }

  @Test
  void lastYearsFiguresHandedInAgainAreRecognised() {
    ReportFixture last = results(1, 9).cells("active_disclosure", "penalties", "decisions", 7);
    ReportFixture copy =
        report(2024)
            .persons("received_new", 10)
            .persons("result.granted", 9)
            .persons("result.other.other", 1)
            .persons("result.total", 10)
            .cells("active_disclosure", "penalties", "decisions", 7);

    assertThat(of("CON-06", last, copy))
        .extracting(Finding::message)
        .containsExactly("表二、表三185个数字与上年完全相同，其中9个不为0，疑似沿用上年数据。");
    assertThat(of("CON-06", last, copy.cells("active_disclosure", "penalties", "decisions", 8)))
        .isEmpty();
  }

  @Test
  void aStockThatStaysIsNoCopy() {
    ReportFixture last =
        report(2022).cells("active_disclosure", "normative_documents", "in_force", 12);
    ReportFixture now =
        report(2023).cells("active_disclosure", "normative_documents", "in_force", 12);

    assertThat(of("CON-06", last, now)).isEmpty();
  }

  private static Policy policy(String settings) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(settings));
    return Policy.of(properties);
  }

  @Test
  void theOfficeWeighsRulesAndSetsThresholds() throws IOException {
    Policy policy = policy("PLA-01.severity=error\nPLA-01.share = 0.3\nVAL-01.severity=error");
    Checks checks = new Checks(ReportFixture.FORMS, Desk.ROSTER, Desk.TODAY, policy, Language.ZH);

    assertThat(checks.reviewAgency(Desk.BUREAU, Desk.years(results(3, 9).build()), Map.of()))
        .isEmpty();
    assertThat(checks.reviewAgency(Desk.BUREAU, Desk.years(results(4, 8).build()), Map.of()))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "PLA-01.severity=grave, must be error",
    "PLA-99.severity=error, no rule has the setting",
    "PLA-01.shape=1, no rule has the setting",
    "PLA-01.share=viel, must be a number"
  })
  void aSettingThatMeansNothingIsRefused(String setting, String reason) {
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(setting))
        .withMessageContaining(reason);
  }
}
