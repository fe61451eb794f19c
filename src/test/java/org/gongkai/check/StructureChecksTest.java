package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongkai.check.ReportFixture.report;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.SourceSpan.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StructureChecksTest {

  private static Observation seen(
      Kind kind, String section, String category, String printed, String expected) {
    return new Observation(
        kind,
        section.isEmpty() ? null : section,
        category.isEmpty() ? null : category,
        null,
        printed,
        expected,
        SourceSpan.line(7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      value = {
        "TITLE_WITHOUT_AGENCY|''|''|2023年年度报告|''|STR-01|WARNING|标题未写明单位：“2023年年度报告”。",
        "TITLE_WITHOUT_AGENCY|''|''|''|甲局|STR-01|WARNING|标题未写明单位：未读到标题。",
        "YEAR_DISAGREES|''|''|2022|2021|STR-02|ERROR|报告年度前后不一致：其他依据为2022年，采用2021年，请更正。",
        "AGENCY_DISAGREES|''|''|乙局|甲局|STR-19|WARNING|单位名称前后不一致：其他依据为“乙局”，请核实。",
        "SECTION_MISSING|''|''|三|''|STR-06|ERROR|缺少章节：“三、收到和处理政府信息公开申请情况”。",
        "SECTION_MISSING|''|''|五|''|STR-06|WARNING|缺少章节：“五、存在的主要问题及改进情况”。",
        "HEADING_ALIAS|''|''|五、存在问题|五、存在的主要问题及改进情况|STR-07|INFO"
            + "|章节标题与规定格式不一致：“五、存在问题”（应为“五、存在的主要问题及改进情况”）。",
        "HEADING_UNKNOWN|''|''|五、明年工作计划|''|STR-07|WARNING|章节标题与规定格式不一致：“五、明年工作计划”。",
        "SECTION_NUMBERING|''|''|一、二、四|''|STR-08|INFO|报告的序号或顺序与规定格式不一致：“一、二、四”。",
        "LINE_MISPLACED|requests|carried_in|二、上年结转|''|STR-08|INFO"
            + "|表三“二、上年结转政府信息公开申请数量”行的序号或顺序与规定格式不一致：“二、上年结转”。",
        "TABLE_MISSING|requests|''|''|''|STR-09|ERROR|报告缺少表三。",
        "LINE_MISSING|requests|carried_out|''|四、结转下年度继续办理|STR-10|ERROR|表三缺少：“四、结转下年度继续办理”行。",
        "LINE_UNKNOWN|active_disclosure|''|其他主动公开文件|''|STR-11|WARNING|表二有规定格式以外的内容，未计入：“其他主动公开文件”行。",
        "COLUMN_UNKNOWN|requests|''|合作社|''|STR-11|WARNING|表三有规定格式以外的内容，未计入：“合作社”列。",
        "LINE_CONTRADICTED|requests|carried_in|二、上年结转|''|STR-12|ERROR"
            + "|表三“二、上年结转政府信息公开申请数量”行重复出现：“二、上年结转”数据不一致，该行未计入。",
        "LINE_REPEATED|requests|carried_in|二、上年结转|''|STR-12|INFO"
            + "|表三“二、上年结转政府信息公开申请数量”行重复出现：“二、上年结转”数据相同。",
        "LABEL_ALIAS|active_disclosure|normative_documents|规范性文件|行政规范性文件|STR-13|INFO"
            + "|表二的标签与规定格式不一致：“规范性文件”（应为“行政规范性文件”）。",
        "LABEL_ALIAS|active_disclosure|normative_documents|'行政规范\n文件 A\nB'|行政规范性文件|STR-13|INFO"
            + "|表二的标签与规定格式不一致：“行政规范文件 A B”（应为“行政规范性文件”）。",
        "OLDER_FORM|requests|''|2019|2021|STR-14|ERROR|表三采用2019年格式，不是本年度规定的格式。",
        "READINGS|requests|carried_in|101|1 0 1、10 1|READ-01|WARNING"
            + "|表三“二、上年结转政府信息公开申请数量”行的数字无法确定，未计入，请核对原件：“101”可读作1 0 1、10 1。",
        "LINE_UNDECIDED|requests|carried_in|15130000154|''|READ-01|WARNING"
            + "|表三“二、上年结转政府信息公开申请数量”行的数字无法确定，未计入，请核对原件：“15130000154”无法逐格区分。",
        "UNCALCULATED|requests|carried_in|=SUM(A1:A9)|''|READ-05|ERROR"
            + "|表三有1行的公式没有计算结果，未计入：“二、上年结转政府信息公开申请数量”行。",
        "UNCONFIRMED|requests|''|3 4|''|READ-01|WARNING"
            + "|表三的数字无法确定，未计入，请核对原件：“3 4”由图像识别得出，未能由表内勾稽关系印证。",
        "TABLE_HIDDEN|requests|''|''|''|READ-01|WARNING"
            + "|表三的数字无法确定，未计入，请核对原件：该表在网页上处于隐藏状态，其他表可见，未读取。",
        "TABLE_UNREAD|requests|''|本年新收、上年结转|''|READ-01|WARNING"
            + "|表三的数字无法确定，未计入，请核对原件：见到“本年新收、上年结转”等栏目，但整张表无法逐格读取。",
        "RECOVERED|requests|carried_in|01|SUM-01|READ-02|INFO" + "|表三有数字为还原所得：“二、上年结转政府信息公开申请数量”行。",
        "TABLES_HIDDEN|''|''|''|''|READ-04|INFO|网页的法定表格处于隐藏状态，已读取，请核对。"
      })
  void whatTheReadingSawIsJudged(
      Kind kind,
      String section,
      String category,
      String printed,
      String expected,
      String check,
      Severity severity,
      String message) {
    List<Finding> findings =
        Desk.review(report(2023).saw(seen(kind, section, category, printed, expected)));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).check()).isEqualTo(check);
    assertThat(findings.get(0).severity()).isEqualTo(severity);
    assertThat(findings.get(0).message()).isEqualTo(message);
    assertThat(findings.get(0).location()).isEqualTo("line 7");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DATED", "RECOGNISED"})
  void nothingThatTheReadingSawIsLost(Kind kind) {
    assertThat(Desk.review(report(2023).saw(Observation.of(kind, "甲", "乙", SourceSpan.line(1)))))
        .hasSize(1);
  }

  @Test
  void theWordsOfAnImageMayHaveBeenMisread() {
    ReportFixture report =
        report(2023)
            .says(5, "2021年工作中存在不足。")
            .saw(seen(Kind.HEADING_ALIAS, "", "", "五、存在问顿", "五、存在的主要问题及改进情况"))
            .saw(seen(Kind.SECTION_MISSING, "", "", "一", ""))
            .saw(seen(Kind.LINE_MISSING, "requests", "carried_out", "", "四、结转下年度继续办理"));
    assertThat(Desk.review(report))
        .extracting(finding -> finding.cause().origin())
        .contains(Origin.REPORT)
        .doesNotContain(Origin.READING);

    assertThat(Desk.review(report.saw(Observation.of(Kind.RECOGNISED, "", "", SourceSpan.NOWHERE))))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(finding -> assertThat(finding.cause().origin()).isEqualTo(Origin.READING))
        .allSatisfy(finding -> assertThat(finding.suggestion()).startsWith("请先对照原文"))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void theDoubtsAboutATableInAnImageAreToldOnce() {
    assertThat(
            Desk.review(
                report(2023)
                    .saw(Observation.of(Kind.RECOGNISED, "", "", SourceSpan.NOWHERE))
                    .saw(seen(Kind.LINE_UNDECIDED, "requests", "carried_in", "由¦0", ""))
                    .saw(seen(Kind.LINE_UNDECIDED, "requests", "carried_out", "了¦3", ""))
                    .saw(seen(Kind.UNCONFIRMED, "requests", "", "3 4", ""))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.cell()).hasToString("requests//"))
        .satisfies(finding -> assertThat(finding.message()).contains("由¦0", "了¦3", "3 4"));
  }

  @Test
  void whatShowsInManyLinesOfATableIsToldOnce() {
    ReportFixture report = report(2023);
    List<String> lines =
        report.keys().stream()
            .filter(key -> key.section().equals("requests"))
            .map(CellKey::category)
            .distinct()
            .toList();
    for (int i = 0; i < 14; i++) {
      report.saw(seen(Kind.RECOVERED, "requests", lines.get(i), "0" + i, "0 " + i));
      report.saw(seen(Kind.LABEL_ALIAS, "requests", lines.get(i), "旧" + i, "新" + i));
    }
    List<Finding> findings = Desk.review(report);

    assertThat(findings)
        .extracting(Finding::check, finding -> finding.cell().toString())
        .containsExactly(tuple("READ-02", "requests//"), tuple("STR-13", "requests//"));
    assertThat(findings.get(0).message()).endsWith("等共14项。");
    assertThat(findings.get(0).evidence()).contains("“00”读作“0 0”", "“013”读作“0 13”");
    assertThat(findings.get(0).fingerprint())
        .as("a figure beyond those shown")
        .isNotEqualTo(
            Desk.review(report.saw(seen(Kind.RECOVERED, "requests", lines.get(0), "099", "0 99")))
                .get(0)
                .fingerprint());
  }

  @Test
  void theYearThatIsTakenIsSaidOnce() {
    assertThat(
            Desk.review(
                    report(2023)
                        .saw(
                            Observation.of(
                                Kind.YEAR_DISAGREES, "2022", "2023", SourceSpan.witness("title")))
                        .saw(
                            Observation.of(
                                Kind.YEAR_DISAGREES, "2021", "2023", SourceSpan.witness("folder"))))
                .get(0)
                .message())
        .isEqualTo("报告年度前后不一致：标题为2022年、文件夹为2021年，采用2023年，请更正。");
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR_DISAGREES,title,请核对标题的年度。",
    "YEAR_UNSEEN,unseen,请核对网页标题（页面上看不到）的年度。",
    "AGENCY_DISAGREES,file-name,请核对文件名中的单位名称。"
  })
  void onlyTheWitnessThatDisagreesIsToBeMended(Kind kind, String witness, String suggestion) {
    assertThat(
            Desk.review(
                report(2023).saw(Observation.of(kind, "甲", "乙", SourceSpan.witness(witness)))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.suggestion()).isEqualTo(suggestion))
        .satisfies(
            finding ->
                assertThat(finding.cause().reason()).as("no cell").isEqualTo("按文件所写的文字和所列的表格判断。"));
  }

  @Test
  void figuresInDoubtAreSaidOnce() {
    assertThat(
            Desk.review(
                    report(2023)
                        .saw(seen(Kind.READINGS, "requests", "carried_in", "101", "1 0 1、10 1"))
                        .saw(seen(Kind.LINE_UNDECIDED, "requests", "carried_in", "101", "")))
                .get(0)
                .message())
        .contains("可读作")
        .doesNotContain("逐格区分");
  }

  @Test
  void aColumnWithoutWordsIsALapseOfTheReading() {
    assertThat(originOf(seen(Kind.COLUMN_UNKNOWN, "requests", "", "", "")))
        .isEqualTo(Origin.READING);
    assertThat(originOf(seen(Kind.COLUMN_UNKNOWN, "requests", "", "合作社", "")))
        .isEqualTo(Origin.UNCLEAR);
    assertThat(originOf(seen(Kind.TITLE_WITHOUT_AGENCY, "", "", "", "甲局")))
        .isEqualTo(Origin.READING);
    assertThat(originOf(seen(Kind.TITLE_WITHOUT_AGENCY, "", "", "年度报告", "甲局")))
        .isEqualTo(Origin.REPORT);
  }

  @Test
  void theLayoutOfATableThatWasPiecedTogetherIsNotTheAgencysFault() {
    List<Finding> findings =
        Desk.review(
            report(2023)
                .saw(seen(Kind.LINE_UNDECIDED, "requests", "carried_in", "15130000154", ""))
                .saw(seen(Kind.COLUMN_UNKNOWN, "requests", "", "合作社", ""))
                .saw(seen(Kind.LINE_UNKNOWN, "active_disclosure", "", "其他文件", "")));

    assertThat(findings)
        .extracting(Finding::check, finding -> finding.cause().origin())
        .containsExactlyInAnyOrder(
            tuple("READ-01", Origin.READING),
            tuple("STR-11", Origin.READING),
            tuple("STR-11", Origin.UNCLEAR));
  }

  /** The file itself says where a cell of a web page ends: there the agency may well be wrong. */
  @Test
  void aLineOfARealTableThatDoesNotFitItsHeadsIsNotCalledMisread() {
    assertThat(originOf(seen(Kind.TABLE_HIDDEN, "requests", "", "", ""))).isEqualTo(Origin.UNCLEAR);
    assertThat(originOf(undecidedAt(SourceSpan.line(7)))).isEqualTo(Origin.READING);
    assertThat(originOf(undecidedAt(SourceSpan.page(2).tableInside(1).row(3))))
        .isEqualTo(Origin.READING);
    assertThat(originOf(undecidedAt(SourceSpan.table(2).row(7).column(4))))
        .isEqualTo(Origin.UNCLEAR);
    assertThat(originOf(undecidedAt(SourceSpan.line(3).as(Evidence.CELLS).column(4))))
        .as("a field of a CSV file is bounded like a cell of a page")
        .isEqualTo(Origin.UNCLEAR);
    assertThat(originOf(seen(Kind.LINE_CONTRADICTED, "requests", "carried_in", "二、上年结转", "")))
        .isEqualTo(Origin.REPORT);
  }

  private static Observation undecidedAt(SourceSpan location) {
    return new Observation(
        Kind.LINE_UNDECIDED, "requests", "carried_in", null, "15130000154", "", location);
  }

  private static Origin originOf(Observation observation) {
    return Desk.review(report(2023).saw(observation)).get(0).cause().origin();
  }

  @Test
  void everythingMissingInATableIsOneFinding() {
    ReportFixture report = report(2023);
    IntStream.rangeClosed(1, 12)
        .forEach(i -> report.saw(seen(Kind.LINE_MISSING, "requests", "x" + i, "", "行" + i)));
    report.saw(
        new Observation(
            Kind.COLUMN_MISSING,
            "active_disclosure",
            null,
            "repealed",
            "",
            "",
            SourceSpan.line(8)));

    assertThat(Desk.review(report))
        .extracting(Finding::message)
        .containsExactly(
            "表二缺少：“本年废止件数”列。",
            "表三缺少：“行1”行、“行2”行、“行3”行、“行4”行、“行5”行、“行6”行、“行7”行、“行8”行、“行9”行、“行10”行等共12项。");
  }

  @Test
  void headingsAreOneFindingAsGraveAsTheWorst() {
    ReportFixture report =
        report(2023)
            .saw(seen(Kind.HEADING_ALIAS, "", "", "五、存在问题", "五、存在的主要问题及改进情况"))
            .saw(seen(Kind.HEADING_UNKNOWN, "", "", "六、明年计划", "六、其他需要报告的事项"));

    Finding finding = Desk.review(report).get(0);
    assertThat(Desk.review(report)).hasSize(1);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.printed()).isEqualTo("五、存在问题；六、明年计划");
    assertThat(finding.computed()).isEqualTo("五、存在的主要问题及改进情况；六、其他需要报告的事项");
  }

  @Test
  void aVerticalBodysReportIsNoted() {
    assertThat(Desk.review(Desk.TAX, report(2019).build("V1")))
        .extracting(Finding::check, Finding::message)
        .containsExactly(tuple("ROL-03", "“税务局”为垂直管理单位，其报告不计入本地区汇总。"));
  }

  @Test
  void aReportAfterTheAgencyEndedIsInNoSum() {
    assertThat(
            Desk.review(Desk.ENDED, report(2022).build("B1"), report(2023).build("B1")).stream()
                .filter(finding -> finding.check().equals("TIM-07")))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(Severity.WARNING, "2023年在名录所列该单位的存续年度（—2022）之后，所报“reports/B1-2023.html”未计入汇总。"));
    assertThat(Desk.review(Desk.SUCCESSOR, report(2022).build("B2")))
        .extracting(Finding::check, Finding::severity)
        .contains(tuple("TIM-07", Severity.INFO));
  }
}
