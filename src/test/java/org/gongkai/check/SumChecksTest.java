package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongkai.check.ReportFixture.cell;
import static org.gongkai.check.ReportFixture.report;

import java.util.List;
import java.util.Map;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;

class SumChecksTest {

  @Test
  void aReportOfZerosHasNothingToSay() {
    assertThat(Desk.review(report(2022))).isEmpty();
    assertThat(Desk.review(report(2019))).isEmpty();
  }

  @Test
  void figuresOfACityThatBalancePass() {
    ReportFixture city =
        report(2023)
            .persons("received_new", 3511)
            .persons("carried_in", 96)
            .persons("result.granted", 1191)
            .persons("result.partial", 328)
            .persons("result.denied.law_prohibited", 142)
            .persons("result.unavailable.not_held", 1078)
            .persons("result.not_processed.repeated", 406)
            .persons("result.other.other", 341)
            .persons("result.total", 3486)
            .persons("carried_out", 121);

    assertThat(Desk.review(city)).isEmpty();
  }

  @Test
  void aLineWhoseApplicantsMissItsTotalIsFound() {
    ReportFixture faulty =
        report(2022).persons("received_new", 12, 21).persons("carried_out", 12, 21);

    Finding finding = Desk.of("SUM-01", Desk.review(faulty)).findFirst().orElseThrow();

    assertThat(finding.message())
        .isEqualTo("表三“一、本年新收政府信息公开申请数量”行：各类申请人之和为12，“总计”填报21，相差9（疑似数字颠倒（如12与21））。");
    assertThat(finding.cell()).isEqualTo(cell("requests/received_new/total"));
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(List.of(finding.printed(), finding.computed(), finding.difference()))
        .containsExactly("21", "12", "-9");
    assertThat(finding.suggestion()).isEqualTo("请核对相邻两位数字是否颠倒（如12与21）。");
    assertThat(finding.location()).isEqualTo("table 3 received_new");
    assertThat(finding.source()).isEqualTo("reports/A1-2022.html");
  }

  @Test
  void requestsGrantedInPartAndCountedTwiceAreRecognised() {
    ReportFixture county =
        report(2020)
            .persons("received_new", 20, 21)
            .cells("requests", "received_new", "org.business", 1)
            .persons("result.granted", 5, 6)
            .cells("requests", "result.granted", "org.business", 1)
            .persons("result.partial", 6)
            .persons("result.denied.law_prohibited", 2)
            .persons("result.unavailable.not_held", 13)
            .persons("result.total", 20, 21)
            .cells("requests", "result.total", "org.business", 1);

    List<Finding> findings = Desk.review(county);

    assertThat(Desk.of("SUM-02", findings))
        .extracting(Finding::check, Finding::message)
        .containsExactly(
            tuple(
                "SUM-02",
                "表三“（七）总计”行“自然人”列：各分项之和为26，填报20，相差6" + "（恰等于“（二）部分公开”6件，疑似区分处理的申请又计入其他情形）。"),
            tuple(
                "SUM-02",
                "表三“（七）总计”行“总计”列：各分项之和为27，填报21，相差6" + "（恰等于“（二）部分公开”6件，疑似区分处理的申请又计入其他情形）。"));
    assertThat(findings.get(0).suggestion()).isEqualTo("部分公开应只计一次：区分处理的申请只计入“（二）部分公开”，不计其他情形。");
  }

  @Test
  void theRelationPrintedOnTheFormIsJudgedInEveryColumn() {
    ReportFixture faulty =
        report(2022)
            .persons("received_new", 60)
            .persons("result.granted", 61)
            .persons("result.total", 61);

    assertThat(Desk.of("SUM-03", Desk.review(faulty)))
        .extracting(Finding::message)
        .containsExactly(
            "表三“自然人”列：一（60）+二（0）=60，三（七）（61）+四（0）=61，相差1，不符合表内勾稽关系。",
            "表三“总计”列：一（60）+二（0）=60，三（七）（61）+四（0）=61，相差1，不符合表内勾稽关系。");
  }

  @Test
  void aRelationStatesNoSumSoItsFindingShowsBothSidesAndBlamesNoCell() {
    ReportFixture faulty =
        report(2022)
            .persons("received_new", 60)
            .persons("result.granted", 58)
            .persons("result.total", 58)
            .persons("carried_out", 3);

    Finding finding = Desk.of("SUM-03", Desk.review(faulty)).findFirst().orElseThrow();

    assertThat(finding.printed()).isEqualTo("58+3");
    assertThat(finding.computed()).isEqualTo("60+0");
    assertThat(finding.difference()).isEqualTo("-1");
    assertThat(finding.cell()).isEqualTo(new CellKey("requests", "", "natural_person"));
    assertThat(finding.location().split("；")).hasSize(4);
  }

  @Test
  void aRelationThatFailsPointsAtTheLikelyCause() {
    ReportFixture leftOver =
        report(2022)
            .persons("received_new", 7)
            .persons("result.granted", 7)
            .persons("result.total", 7)
            .persons("carried_out", 4);
    ReportFixture takenOver =
        report(2022)
            .persons("received_new", 9)
            .persons("carried_in", 2)
            .persons("result.granted", 9)
            .persons("result.total", 9);

    assertThat(Desk.review(leftOver))
        .extracting(Finding::suggestion)
        .containsOnly("办理结果不含结转下年度继续办理的申请，请核对。");
    assertThat(Desk.review(takenOver))
        .extracting(Finding::suggestion)
        .containsOnly("本年新收不含上年结转，请核对。");
  }

  @Test
  void omittedLinesGroupsAndDigitsAreRecognised() {
    assertThat(advice(totals(5, 3, 0, 5))).isEqualTo("请核对该项是否漏计或重复计入。");
    assertThat(advice(totals(5, 3, 4, 5))).isEqualTo("请核对该组各项是否整组漏计或重复计入。");
    assertThat(advice(totals(46, 3, 1, 5))).isEqualTo("请核对总计是否少填末位或数字错位。");
    assertThat(advice(totals(46, 3, 1, 72))).isEqualTo("请核对该列各项办理结果与“（七）总计”，改正有误的单元格。");
  }

  private static ReportFixture totals(int granted, int secret, int prohibited, int total) {
    return report(2022)
        .persons("result.granted", granted)
        .persons("result.denied.state_secret", secret)
        .persons("result.denied.law_prohibited", prohibited)
        .persons("result.total", total);
  }

  private static String advice(ReportFixture report) {
    return Desk.of("SUM-02", Desk.review(report)).findFirst().orElseThrow().suggestion();
  }

  @Test
  void emptyCellsCountAsZeroWhereTheStatedTotalShowsIt() {
    ReportFixture blanks = report(2023).setAll("requests", Quantity.blank(""));
    for (String line : List.of("received_new", "result.granted", "result.total")) {
      blanks.persons(line, 5);
    }
    for (String line : List.of("carried_in", "result.partial", "carried_out")) {
      blanks.persons(line, 0);
    }

    assertThat(Desk.review(blanks)).extracting(Finding::check).containsOnly("VAL-01");
  }

  @Test
  void withEmptyCellsATotalThatIsMoreThanItsPartsIsNotJudged() {
    ReportFixture faulty = report(2023).persons("received_new", 3, 5);
    faulty.cells("requests", "received_new", "org.business", "");
    faulty.persons("carried_out", 3, 5).cells("requests", "carried_out", "org.business", "");

    assertThat(Desk.review(faulty)).extracting(Finding::check).containsOnly("VAL-01");
  }

  @Test
  void partsThatExceedTheirTotalAreWrongWhateverTheEmptyCellsMean() {
    ReportFixture faulty = report(2023).persons("received_new", 5, 3).persons("carried_out", 5);
    faulty.cells("requests", "received_new", "org.business", "", "");

    Finding finding = Desk.of("SUM-01", Desk.review(faulty)).findFirst().orElseThrow();

    assertThat(finding.message())
        .isEqualTo("表三“一、本年新收政府信息公开申请数量”行：各类申请人之和为5，“总计”填报3，相差2（尚有2格空白，仅所填各数即已不平）。");
    assertThat(finding.suggestion()).isEqualTo("空白处无数据的填“0”；补填不能使其平衡，请核对所填各数与总计。");
    assertThat(List.of(finding.printed(), finding.computed(), finding.difference()))
        .containsExactly("3", "", "");
  }

  @Test
  void aSideOfTheRelationThatExceedsTheOtherIsWrongWhateverItsEmptyCellsMean() {
    ReportFixture faulty = report(2023).persons("received_new", 5).persons("carried_out", 4);
    faulty.cells("requests", "carried_in", "natural_person", "", "", "", "", "", "", "");

    assertThat(Desk.of("SUM-03", Desk.review(faulty)))
        .extracting(finding -> finding.cell().measure())
        .containsExactly("natural_person", "total");
  }

  @Test
  void theRelationIsJudgedWithEmptyCellsThatOtherTotalsShowToBeZero() {
    ReportFixture faulty = report(2023).persons("received_new", 5).persons("carried_out", 4);
    faulty.cells("requests", "carried_in", "natural_person", "", "", "", "", "", "", 0);

    assertThat(Desk.of("SUM-03", Desk.review(faulty)))
        .extracting(finding -> finding.cell().measure())
        .containsExactly("natural_person", "total");
  }

  @Test
  void theRelationIsNotJudgedWithEmptyCellsThatNothingShowsToBeZero() {
    ReportFixture open = report(2023).persons("received_new", 4).persons("carried_out", 5);
    open.cells("requests", "carried_in", "natural_person", "", "", "", "", "", "", "");

    assertThat(Desk.of("SUM-03", Desk.review(open))).isEmpty();
  }

  @Test
  void unreadableAndAbsentCellsLeaveAnEquationOpen() {
    ReportFixture open = report(2023).persons("received_new", 5, 7).persons("carried_out", 5, 7);
    open.set(cell("requests/received_new/org.other"), Quantity.unreadable("1 0?"));
    open.set(cell("requests/carried_out/org.other"), Quantity.absent());

    assertThat(Desk.of("SUM-01", Desk.review(open))).isEmpty();
    assertThat(Desk.of("SUM-03", Desk.review(open)))
        .extracting(finding -> finding.cell().measure())
        .doesNotContain("org.other");
  }

  @Test
  void aTableInTheOlderFormIsJudgedByThatForm() {
    ReportFixture old =
        ReportFixture.reportWithOldRequests(2023)
            .persons("received_new", 4)
            .persons("result.other", 4)
            .persons("result.total", 4);
    assertThat(Desk.review(old)).isEmpty();

    assertThat(Desk.of("SUM-02", Desk.review(old.persons("result.other", 3)))).hasSize(2);
  }

  @Test
  void theSameFindingReadsInEnglish() {
    Checks english = Desk.checks(Language.EN);
    ReportFixture faulty = totals(5, 3, 0, 5);

    Finding finding =
        Desk.of("SUM-02", english.reviewAgency(Desk.BUREAU, Desk.years(faulty.build()), Map.of()))
            .findFirst()
            .orElseThrow();

    assertThat(finding.message())
        .isEqualTo(
            "Table 3, line “（七）总计”, column “自然人”: the results add up to 8, the total says 5,"
                + " off by 3 (exactly the 3 of “（三）不予公开1.属于国家秘密”, which may be left out or"
                + " counted twice).");
  }
}
