package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.check.ReportFixture.report;

import java.util.List;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.Test;

class CaseChecksTest {

  private static final String CASES = "review_litigation";

  @Test
  void outcomesThatMissTheirTotalAreFoundInEveryGroup() {
    ReportFixture district =
        report(2023)
            .persons("received_new", 1)
            .persons("carried_out", 1)
            .cells(CASES, "review", "upheld", 10, 1, 0, 0, 0)
            .cells(CASES, "litigation_after_review", "upheld", 5, 0, 0, 0, 0);

    assertThat(Desk.of("LIT-01", Desk.review(district)))
        .extracting(Finding::message)
        .containsExactly(
            "表四“行政复议”：结果维持10+结果纠正1+其他结果0+尚未审结0=11，总计填报0。",
            "表四“复议后起诉”：结果维持5+结果纠正0+其他结果0+尚未审结0=5，总计填报0（恰等于“结果维持”5件，疑似漏计或重复计入）。");
  }

  @Test
  void outcomesOfACityThatMakeTheirTotalPass() {
    ReportFixture city =
        report(2023)
            .cells(CASES, "review", "upheld", 72, 64, 178, 37, 351)
            .cells(CASES, "litigation_direct", "upheld", 13, 4, 8, 1, 26)
            .cells(CASES, "litigation_after_review", "upheld", 12, 1, 1, 6, 20);

    assertThat(Desk.review(city)).isEmpty();
  }

  @Test
  void casesWithoutAnyRequestThisYearOrLastAreNoted() {
    ReportFixture cases = report(2023).cells(CASES, "review", "upheld", 2, 0, 0, 0, 2);

    assertThat(Desk.of("LIT-02", Desk.review(Desk.BUREAU, report(2022).build(), cases.build())))
        .extracting(Finding::message)
        .containsExactly("表四有2件复议、诉讼案件，但本年和上年均无政府信息公开申请，请核实。");
  }

  @Test
  void casesAreNotNotedWhereLastYearHadRequestsOrIsUnknown() {
    ReportFixture cases = report(2023).cells(CASES, "review", "upheld", 2, 0, 0, 0, 2);
    ReportFixture busy = report(2022).persons("received_new", 1);

    assertThat(Desk.of("LIT-02", Desk.review(cases))).isEmpty();
    assertThat(Desk.of("LIT-02", Desk.review(Desk.BUREAU, busy.build(), cases.build()))).isEmpty();
  }

  @Test
  void suitsWithoutAReviewAreNotedFrom2024() {
    assertThat(Desk.of("LIT-03", Desk.review(directSuit(2024))))
        .extracting(Finding::message)
        .containsExactly("表四“未经复议直接起诉”1件，请核实是否属于复议前置情形。");
    assertThat(Desk.of("LIT-03", Desk.review(directSuit(2023)))).isEmpty();
  }

  private static ReportFixture directSuit(int year) {
    return report(year).cells(CASES, "litigation_direct", "upheld", 1, 0, 0, 0, 1);
  }

  @Test
  void moreSuitsAfterReviewThanReviewsOfTwoYearsAreFound() {
    ReportFixture last = report(2022).cells(CASES, "review", "upheld", 3, 0, 0, 0, 3);
    ReportFixture now =
        report(2023)
            .cells(CASES, "review", "upheld", 1, 0, 0, 0, 1)
            .cells(CASES, "litigation_after_review", "upheld", 5, 0, 0, 0, 5);

    assertThat(Desk.of("LIT-04", Desk.review(Desk.BUREAU, last.build(), now.build())))
        .extracting(Finding::message)
        .containsExactly("表四“复议后起诉”总计5件，多于本年（1件）与上年（3件）行政复议总计之和，请核实。");

    now.cells(CASES, "litigation_after_review", "upheld", 4, 0, 0, 0, 4);
    assertThat(Desk.of("LIT-04", Desk.review(Desk.BUREAU, last.build(), now.build()))).isEmpty();
    assertThat(Desk.of("LIT-04", Desk.review(now))).isEmpty();
  }

  @Test
  void pendingCasesThatLeaveNoTraceAreFound() {
    ReportFixture last = report(2022).cells(CASES, "review", "upheld", 0, 0, 0, 36, 36);
    List<Finding> findings = Desk.review(Desk.BUREAU, last.build(), report(2023).build());

    assertThat(Desk.of("LIT-05", findings))
        .extracting(Finding::message)
        .containsExactly("表四“行政复议”：上一年度尚未审结36件，本年该组全部填报0，请核实。");

    ReportFixture closed = report(2023).cells(CASES, "review", "upheld", 36, 0, 0, 0, 36);
    assertThat(Desk.of("LIT-05", Desk.review(Desk.BUREAU, last.build(), closed.build()))).isEmpty();
  }
}
