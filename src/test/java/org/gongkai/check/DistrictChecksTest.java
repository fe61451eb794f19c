package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Coverage.Status;
import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Severity;
import org.junit.jupiter.api.Test;

class DistrictChecksTest {

  private static Coverage coverage(Agency agency, int year, Status status) {
    return new Coverage(agency, year, status, "", 0, 0);
  }

  private static List<Finding> review(LocalDate asOf, Coverage... coverage) {
    Checks checks = new Checks(ReportFixture.FORMS, Desk.ROSTER, asOf, Policy.usual(), Language.ZH);
    return checks.reviewDistrict("某区", Map.of(coverage[0].year(), List.of(coverage)));
  }

  @Test
  void aCompleteDistrictHasNothingToSay() {
    assertThat(review(Desk.TODAY, coverage(Desk.BUREAU, 2025, Status.RECEIVED))).isEmpty();
  }

  @Test
  void aMissingReportIsAnErrorAndTheSumPartial() {
    assertThat(
            review(
                LocalDate.of(2026, 2, 1),
                coverage(Desk.BUREAU, 2025, Status.MISSING),
                coverage(Desk.HEIR, 2025, Status.RECEIVED)))
        .extracting(
            Finding::check,
            Finding::severity,
            Finding::agencyCode,
            Finding::printed,
            Finding::message)
        .containsExactly(
            tuple("ROL-04", Severity.WARNING, "", "1/2", "2025年应报送2家，已采用1家，汇总数不完整，缺：甲局。"),
            tuple("TIM-06", Severity.ERROR, "A1", "", "尚未提交2025年政府信息公开工作年度报告（截止日期：2026年1月31日）。"));
  }

  @Test
  void onTheDeadlineNothingIsOverdue() {
    assertThat(
            review(LocalDate.of(2026, 1, 31), coverage(Desk.BUREAU, 2025, Status.MISSING)).stream()
                .filter(finding -> finding.check().equals("TIM-06")))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(tuple(Severity.INFO, "2025年政府信息公开工作年度报告尚未提交，未到截止日期（2026年1月31日）。"));
  }

  @Test
  void aRejectedReportIsNotMissingButNotInTheSumEither() {
    assertThat(review(Desk.TODAY, coverage(Desk.BUREAU, 2025, Status.REJECTED)))
        .extracting(Finding::check)
        .containsExactly("ROL-04");
  }
}
