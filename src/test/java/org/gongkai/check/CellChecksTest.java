package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.check.ReportFixture.cell;
import static org.gongkai.check.ReportFixture.report;

import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.model.Observation;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellChecksTest {

  private static Finding only(ReportFixture report) {
    List<Finding> findings = Desk.review(report);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void emptyCellsThatMeanZeroAreNotedOnce() {
    ReportFixture bureau = report(2023);
    for (String line : bureauLines()) {
      bureau.cells("requests", line, "org.business", "", "", "", "", "");
    }

    Finding finding = only(bureau);
    assertThat(finding.message()).isEqualTo("表三有125个单元格空白，无数据应填“0”。由表内总计可知均为0。");
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.suggestion()).isEqualTo("请在空白处填“0”。");
    assertThat(finding.evidence().split("；"))
        .hasSize(10)
        .startsWith("表三“一、本年新收政府信息公开申请数量”行：商业企业、科研机构、社会公益组织、法律服务机构、其他");
  }

  private static List<String> bureauLines() {
    return ReportFixture.FORMS.get("2021").get("requests").lines().stream()
        .map(line -> line.category())
        .toList();
  }

  @Test
  void emptyCellsThatNoTotalExplainsAreAWarning() {
    Finding finding =
        only(
            report(2023)
                .cells("active_disclosure", "fees", "amount", "　")
                .cells("requests", "carried_in", "org.business", ""));

    assertThat(finding.check()).isEqualTo("VAL-01");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("表二有1个、表三有1个单元格空白，无数据应填“0”。" + "其中1个不能由表内总计推知为0：表二“行政事业性收费”“本年收费金额”。");
  }

  @Test
  void aTableWithoutAnyFigureIsAsBadAsNone() {
    List<Finding> findings =
        Desk.review(
            report(2023)
                .setAll("requests", Quantity.blank(""))
                .cells("active_disclosure", "fees", "amount", ""));

    assertThat(findings)
        .filteredOn(finding -> finding.check().equals("VAL-01"))
        .extracting(Finding::severity, finding -> finding.cell().section(), Finding::message)
        .contains(tuple(Severity.ERROR, "requests", "表三共175格，全部空白，等于未填报该表；无数据应填“0”。"))
        .hasSize(2);
  }

  @Test
  void signsForNumbersAreToldOnceATable() {
    Finding finding =
        only(report(2023).cells("active_disclosure", "government_rules", "issued", "/", "—", "/"));

    assertThat(finding.check()).isEqualTo("VAL-02");
    assertThat(finding.message())
        .isEqualTo("表二有3个单元格未填数字，无数据应填“0”：“规章”“本年制发件数”填报“/”、“规章”“本年废止件数”填报“—”、“规章”“现行有效件数”填报“/”。");
    assertThat(finding.printed()).isEqualTo("/；—");
  }

  @Test
  void wordsForNumbersAreAnError() {
    Finding finding = only(report(2023).cells("active_disclosure", "penalties", "decisions", "若干"));

    assertThat(finding.check()).isEqualTo("VAL-03");
    assertThat(finding.message()).isEqualTo("表二“行政处罚”行“本年处理决定数量”列填报“若干”，不是数字。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "13575394432.52元"})
  void cellsThatOnlyOurReadingDoubtsAreNotTheAgencysFault(String glued) {
    ReportFixture report =
        report(2023)
            .set(cell("active_disclosure/penalties/decisions"), Quantity.unreadable(glued))
            .saw(
                new Observation(
                    Observation.Kind.LINE_UNDECIDED,
                    "active_disclosure",
                    "penalties",
                    null,
                    glued,
                    "",
                    SourceSpan.line(9)));

    assertThat(Desk.review(report)).extracting(Finding::check).containsExactly("READ-01");
  }

  @Test
  void anUndecidedLineDoesNotExcuseAnother() {
    ReportFixture mixed =
        report(2023)
            .cells("active_disclosure", "coercion", "decisions", "若干")
            .saw(
                new Observation(
                    Observation.Kind.READINGS,
                    "active_disclosure",
                    "penalties",
                    "decisions",
                    "101",
                    "1、101",
                    SourceSpan.line(9)));

    assertThat(Desk.review(mixed)).extracting(Finding::check).containsExactly("READ-01", "VAL-03");
  }

  @ParameterizedTest
  @CsvSource({
    "penalties, decisions, 1.5, VAL-04, ERROR, 表二“行政处罚”行“本年处理决定数量”列填报“1.5”，应为整数。",
    "penalties, decisions, -2, VAL-05, ERROR, 表二“行政处罚”行“本年处理决定数量”列填报“-2”，不应为负数。",
    "fees, amount, 84361元, VAL-06, ERROR, " + "表二“行政事业性收费”行“本年收费金额”列填报“84361元”，与该列单位（万元）不符，请核对数额。",
    "penalties, decisions, 3万元, VAL-06, ERROR, " + "表二“行政处罚”行“本年处理决定数量”列填报“3万元”，与该列单位（件）不符，请核对数额。",
    "fees, amount, 160.5万元, VAL-06, INFO, " + "表二有1个单元格带有单位，只填数字即可：“行政事业性收费”“本年收费金额”填报“160.5万元”。",
    "penalties, decisions, 55（含自然失效 29 件）, VAL-07, INFO, "
        + "表二“行政处罚”行“本年处理决定数量”列填报“55（含自然失效 29 件）”，按数字计入，说明文字请移至正文。",
    "penalties, decisions, '1，200', VAL-08, INFO, "
        + "表二有1个单元格数字写法不规范（千分位分隔符，已识别）：“行政处罚”“本年处理决定数量”填报“1，200”。",
    "penalties, decisions, １２, VAL-08, INFO, "
        + "表二有1个单元格数字写法不规范（全角数字，已识别）：“行政处罚”“本年处理决定数量”填报“１２”。",
    "penalties, decisions, 1000000000, VAL-09, WARNING, "
        + "表二“行政处罚”行“本年处理决定数量”列填报“1000000000”，数值异常，疑似数字粘连，请核实。",
    "fees, amount, 1.2345678, VAL-09, WARNING, "
        + "表二“行政事业性收费”行“本年收费金额”列填报“1.2345678”，数值异常，疑似数字粘连，请核实。"
  })
  void aCellThatOffendsIsTold(
      String category,
      String measure,
      String printed,
      String check,
      Severity severity,
      String says) {
    Finding finding = only(report(2023).cells("active_disclosure", category, measure, printed));

    assertThat(finding.check()).isEqualTo(check);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.message()).isEqualTo(says);
    assertThat(finding.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "active_disclosure, fees, amount, 4166.214619",
    "active_disclosure, penalties, decisions, 3985758",
    "active_disclosure, penalties, decisions, 999999999"
  })
  void legalFiguresPass(String section, String category, String measure, String printed) {
    assertThat(Desk.review(report(2023).cells(section, category, measure, printed))).isEmpty();
  }

  @Test
  void aChangeIn2019MayBeNegativeAndAnAmountMayNameItsUnit() {
    ReportFixture old =
        report(2019).cells("active_disclosure", "licensing", "items_previous_year", "20", "-18");
    assertThat(Desk.review(old)).isEmpty();

    old.cells("active_disclosure", "procurement", "amount", "251000元");
    assertThat(only(old).severity()).isEqualTo(Severity.INFO);

    old.cells("active_disclosure", "procurement", "amount", "2笔");
    assertThat(only(old).message()).contains("与该列单位（金额）不符");
  }
}
