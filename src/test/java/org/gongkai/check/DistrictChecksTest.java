package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.check.context.Below;
import org.gongkai.check.context.DistrictReview;
import org.gongkai.check.context.DistrictReview.Twins;
import org.gongkai.form.Forms;
import org.gongkai.form.ReportCells;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Coverage;
import org.gongkai.model.Coverage.Status;
import org.gongkai.model.Finding;
import org.gongkai.model.Observation;
import org.gongkai.model.Receipt;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.wording.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictChecksTest {

  private static Coverage coverage(Agency agency, int year, Status status) {
    return Desk.coverage(agency, year, status);
  }

  private static List<Finding> review(LocalDate asOf, Coverage... coverage) {
    Checks checks = new Checks(ReportFixture.FORMS, Desk.ROSTER, asOf, Policy.usual(), Language.ZH);
    return checks.reviewDistrict(
        DistrictReview.ofCoverage("某区", coverage[0].year(), List.of(coverage)));
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
  void whoHandedInNothingHasNothingToCorrect() {
    Finding missing =
        review(LocalDate.of(2026, 2, 1), coverage(Desk.BUREAU, 2025, Status.MISSING)).stream()
            .filter(finding -> finding.check().equals("TIM-06"))
            .findFirst()
            .orElseThrow();

    assertThat(new Explanations(Forms.national(), Language.ZH).explain(missing).demand())
        .isEqualTo("请立即报送。");
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
        .containsExactly("ROL-04", "TIM-01");
  }

  private static Coverage received(Agency agency, int year, @Nullable String day, String looked) {
    LocalDate due = LocalDate.of(year + 1, 1, 31);
    Receipt receipt =
        new Receipt(
            day == null ? null : LocalDate.parse(day),
            looked.isEmpty() ? null : LocalDate.parse(looked));
    return new Coverage(agency, year, Status.RECEIVED, "", 0, 0, due, receipt);
  }

  @Test
  void aReportThatARunAfterTheDeadlineDidNotSeeIsLate() {
    List<Finding> findings =
        review(Desk.TODAY, received(Desk.BUREAU, 2025, "2026-02-10", "2026-02-09"));

    assertThat(findings)
        .extracting(Finding::check, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "TIM-02",
                Severity.WARNING,
                "2025年政府信息公开工作年度报告应于2026年1月31日前提交，2026年2月10日收到，逾期10天。"));
    assertThat(findings.get(0).cause().origin()).isEqualTo(Origin.REPORT);
  }

  @Test
  void whereNoRunLookedInBetweenItMayHaveComeInTime() {
    assertThat(review(Desk.TODAY, received(Desk.BUREAU, 2025, "2026-02-10", "2026-01-20")))
        .extracting(Finding::check, Finding::severity, finding -> finding.cause().origin())
        .containsExactly(tuple("TIM-05", Severity.INFO, Origin.UNCLEAR));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31,2026-01-30", ",", "2026-01-01,"})
  void whatCameInTimeOrWasThereFromTheFirstIsNotLate(
      @Nullable String day, @Nullable String looked) {
    Coverage coverage = received(Desk.BUREAU, 2025, day, looked == null ? "" : looked);

    assertThat(review(Desk.TODAY, coverage)).isEmpty();
  }

  @Test
  void anArchiveMovedInIsNotLate() {
    assertThat(review(Desk.TODAY, received(Desk.BUREAU, 2021, "2026-02-10", "2026-02-09")))
        .extracting(Finding::check)
        .containsExactly("TIM-05");
  }

  private static DistrictReview review(List<Agency> members, Report... reports) {
    return review(members, List.of(), reports);
  }

  private static DistrictReview review(List<Agency> members, List<Twins> twins, Report... reports) {
    SortedMap<String, Report> byAgency = new TreeMap<>();
    for (Report report : reports) {
      byAgency.put(report.key().agencyCode(), report);
    }
    return new DistrictReview(
        "某区",
        2023,
        members.stream()
            .map(
                member ->
                    coverage(
                        member,
                        2023,
                        byAgency.containsKey(member.code()) ? Status.RECEIVED : Status.MISSING))
            .toList(),
        List.of(coverage(Desk.SUM, 2023, Status.RECEIVED)),
        0,
        members.subList(0, 1),
        byAgency,
        Map.of(),
        twins,
        Below.nothing("某区"));
  }

  private static List<Finding> of(String check, DistrictReview review) {
    return Desk.of(check, Desk.checks().reviewDistrict(review)).toList();
  }

  private static Report penalties(Agency agency, int number) {
    return ReportFixture.report(2023)
        .cells("active_disclosure", "penalties", "decisions", number)
        .build(agency.code());
  }

  @Test
  void thePublishedSumIsComparedCellByCell() {
    List<Agency> members = List.of(Desk.BUREAU, Desk.HEIR);
    Report one = penalties(Desk.BUREAU, 3);
    Report two = penalties(Desk.HEIR, 4);

    assertThat(of("ROL-01", review(members, one, two, penalties(Desk.SUM, 7)))).isEmpty();
    assertThat(of("ROL-01", review(members, one, two, penalties(Desk.SUM, 9))))
        .extracting(Finding::agencyCode, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                Desk.SUM.code(),
                Severity.WARNING,
                "表二“行政处罚”行“处理决定数量”列：已公布汇总数为9，2家单位合计为7，相差2。".replace("“处理", "“本年处理")));
  }

  @Test
  void aMemberLeftOutOfThePublishedSumIsToldOnceATable() {
    List<Agency> members = List.of(Desk.BUREAU, Desk.HEIR);

    assertThat(
            of(
                "ROL-01",
                review(members, busy(Desk.BUREAU, 1), busy(Desk.HEIR, 2), busy(Desk.SUM, 1))))
        .extracting(Finding::cell, Finding::message)
        .satisfiesExactly(
            told -> {
              assertThat(told.toList().get(0)).isEqualTo(ReportCells.table("requests"));
              assertThat((String) told.toList().get(1))
                  .startsWith("表三：已公布汇总数有")
                  .contains("个单元格与2家单位合计不一致：", "已公布", "、各单位合计");
            });
  }

  @Test
  void whatOnlyThePredecessorHandedInIsNamed() {
    assertThat(of("TIM-06", review(List.of(Desk.SUCCESSOR), penalties(Desk.ENDED, 3))))
        .extracting(Finding::severity, Finding::printed, Finding::message)
        .containsExactly(
            tuple(
                Severity.ERROR,
                "reports/B1-2023.html",
                "尚未提交2023年政府信息公开工作年度报告（截止日期：2024年1月31日）；"
                    + "只收到以前身单位名义报送的“reports/B1-2023.html”，未计入汇总。"));
    List<Agency> both = List.of(Desk.SUCCESSOR, Desk.ENDED);
    assertThat(of("TIM-06", review(both, penalties(Desk.ENDED, 3))))
        .as("it still counts for itself")
        .extracting(Finding::printed)
        .containsExactly("");
  }

  @Test
  void whereMembersAreMissingThePublishedSumIsLeftAlone() {
    List<Agency> members = List.of(Desk.BUREAU, Desk.HEIR);

    assertThat(of("ROL-01", review(members, penalties(Desk.BUREAU, 3), penalties(Desk.SUM, 9))))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(tuple(Severity.INFO, "2023年已公布汇总数无法核对，1家单位缺报：丁局。"));
  }

  private static Report busy(Agency agency, int factor) {
    ReportFixture report = ReportFixture.report(2023);
    for (String line : List.of("received_new", "result.granted", "result.partial")) {
      report.persons(line, factor * line.length());
    }
    return report.build(agency.code());
  }

  @Test
  void aMemberThatTowersOverAllOthersLooksLikeTheirSum() {
    List<Agency> members = List.of(Desk.BUREAU, Desk.HEIR, Desk.SUCCESSOR, Desk.ENDED);

    assertThat(
            of(
                "ROL-02",
                review(
                    members,
                    busy(Desk.BUREAU, 3),
                    busy(Desk.HEIR, 1),
                    busy(Desk.SUCCESSOR, 1),
                    busy(Desk.ENDED, 1))))
        .extracting(Finding::agencyCode, Finding::severity)
        .containsExactly(tuple(Desk.BUREAU.code(), Severity.ERROR));
    assertThat(
            of(
                "ROL-02",
                review(
                    members,
                    busy(Desk.BUREAU, 2),
                    busy(Desk.HEIR, 1),
                    busy(Desk.SUCCESSOR, 1),
                    busy(Desk.ENDED, 1))))
        .isEmpty();
    assertThat(of("ROL-02", review(members, busy(Desk.BUREAU, 9), busy(Desk.HEIR, 1))))
        .as("one body is simply larger than another")
        .isEmpty();
  }

  @Test
  void otherMembersThanLastYearAreNamed() {
    assertThat(of("ROL-05", review(List.of(Desk.BUREAU, Desk.HEIR))))
        .extracting(Finding::message)
        .containsExactly("2023年应报送单位与上年不同：新增1家（丁局），没有减少。");
    assertThat(of("ROL-05", review(List.of(Desk.BUREAU)))).isEmpty();
  }

  private static Report fees(Agency agency, String amount) {
    return ReportFixture.report(2023)
        .cells("active_disclosure", "fees", "amount", amount)
        .build(agency.code());
  }

  @Test
  void feesOfAFinanceBureauMayBeTheWholeDistricts() {
    List<Agency> members = List.of(Desk.BUREAU, Desk.FINANCE);

    assertThat(of("ROL-06", review(members, fees(Desk.BUREAU, "20"), fees(Desk.FINANCE, "80"))))
        .extracting(Finding::agencyCode)
        .containsExactly(Desk.FINANCE.code());
    assertThat(of("ROL-06", review(members, fees(Desk.BUREAU, "80"), fees(Desk.FINANCE, "20"))))
        .isEmpty();
    assertThat(of("ROL-06", review(members, fees(Desk.BUREAU, "30"), fees(Desk.FINANCE, "70"))))
        .isEmpty();
  }

  private static Report suits(Agency agency, int number) {
    return ReportFixture.report(2023)
        .cells("review_litigation", "litigation_after_review", "upheld", number, 0, 0, 0, number)
        .build(agency.code());
  }

  @Test
  void suitsOfTheGovernmentThatAreItsDepartmentsAreNoted() {
    List<Agency> members = List.of(Desk.BUREAU, Desk.GOVERNMENT);

    assertThat(of("ROL-07", review(members, suits(Desk.BUREAU, 2), suits(Desk.GOVERNMENT, 2))))
        .hasSize(1);
    assertThat(of("ROL-07", review(members, suits(Desk.BUREAU, 2), suits(Desk.GOVERNMENT, 3))))
        .isEmpty();
  }

  private static Report rich(Agency agency) {
    return ReportFixture.report(2023)
        .cells("requests", "received_new", "natural_person", 11, 12, 13, 14, 15, 16, 81)
        .build(agency.code());
  }

  @Test
  void oneContentUnderTwoAgenciesIsAnError() {
    List<Agency> members = List.of(Desk.BUREAU, Desk.HEIR);
    Twins twins = new Twins(Desk.BUREAU, Desk.HEIR, "reports/x.html");

    assertThat(of("ROL-08", review(members, List.of(twins), rich(Desk.BUREAU), rich(Desk.HEIR))))
        .extracting(Finding::message)
        .containsExactly("甲局与丁局提交了同一文件。");
    assertThat(of("ROL-08", review(members, rich(Desk.BUREAU), rich(Desk.HEIR))))
        .extracting(Finding::message)
        .containsExactly("甲局与丁局的报告全部数字相同，请核实。");
    assertThat(of("ROL-08", review(members, penalties(Desk.BUREAU, 2), penalties(Desk.HEIR, 2))))
        .as("small figures agree by chance")
        .isEmpty();
  }

  private static List<Finding> ofTheSum(LocalDate asOf, Status status, @Nullable String day) {
    Receipt receipt =
        day == null
            ? Receipt.UNKNOWN
            : new Receipt(LocalDate.parse(day), LocalDate.parse(day).minusDays(1));
    Coverage sum =
        new Coverage(Desk.SUM, 2025, status, "", 0, 0, LocalDate.of(2026, 2, 20), receipt);
    DistrictReview review =
        new DistrictReview(
            "某区",
            2025,
            List.of(),
            List.of(sum),
            0,
            List.of(),
            new TreeMap<>(),
            Map.of(),
            List.of(),
            Below.nothing("某区"));
    return new Checks(ReportFixture.FORMS, Desk.ROSTER, asOf, Policy.usual(), Language.ZH)
        .reviewDistrict(review);
  }

  @Test
  void theDistrictsOwnReportIsDueToo() {
    assertThat(ofTheSum(LocalDate.of(2026, 2, 20), Status.MISSING, null)).isEmpty();
    assertThat(ofTheSum(LocalDate.of(2026, 4, 1), Status.MISSING, null))
        .extracting(Finding::check, Finding::severity)
        .containsExactly(tuple("TIM-04", Severity.INFO));
    assertThat(ofTheSum(Desk.TODAY, Status.RECEIVED, "2026-02-20")).isEmpty();
    assertThat(ofTheSum(Desk.TODAY, Status.RECEIVED, "2026-02-21"))
        .as("the day before it may have come too late to be seen")
        .isEmpty();
    assertThat(ofTheSum(Desk.TODAY, Status.RECEIVED, "2026-02-22"))
        .extracting(Finding::severity, Finding::suggestion)
        .as("it is there")
        .containsExactly(tuple(Severity.WARNING, "请说明逾期原因。"));
    assertThat(ofTheSum(LocalDate.of(2026, 4, 2), Status.RECEIVED, "2026-04-01"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aReportDatedBeforeItsYearWasOverIsFound() {
    Observation dated =
        Observation.of(Observation.Kind.DATED, "2023-12-20", "", SourceSpan.NOWHERE);
    Observation later =
        Observation.of(Observation.Kind.DATED, "2024-01-01", "", SourceSpan.NOWHERE);

    assertThat(Desk.of("TIM-03", Desk.review(ReportFixture.report(2023).saw(dated)))).hasSize(1);
    assertThat(Desk.of("TIM-03", Desk.review(ReportFixture.report(2023).saw(later)))).isEmpty();
  }

  @Test
  void whereFilesCouldBeGivenToNobodyAMissingReportIsNotSurelyTheAgencys() {
    DistrictReview review =
        new DistrictReview(
            "某区",
            2025,
            List.of(coverage(Desk.BUREAU, 2025, Status.MISSING)),
            List.of(),
            2,
            List.of(),
            new TreeMap<>(),
            Map.of(),
            List.of(),
            Below.nothing("某区"));

    assertThat(of("TIM-06", review).get(0).cause().origin()).isEqualTo(Origin.UNCLEAR);
  }
}
