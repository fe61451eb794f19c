package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongkai.check.ReportFixture.report;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.Finding;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a report beside its own tables. */
class NarrativeChecksTest {

  private static final String DISCLOSURE = "active_disclosure";

  private static final String OVERVIEW = "全年主动公开信息40条，做好依申请公开，完善信息管理，升级网站平台，接受监督，考核和社会评议结果良好。";
  private static final String PROBLEMS = "解读材料形式不多，个别栏目更新偏慢；今后将安排专人逐月核对，邀请居民试读后再行发布。";
  private static final String FEES = "本年度未收取信息处理费。";

  private static final Agency TOWN = agency("云岫区青溪镇人民政府", Role.MEMBER);
  private static final Agency DISTRICT = agency("云岫区人民政府", Role.MEMBER);
  private static final Agency SUM = agency("云岫区", Role.CONSOLIDATED);

  private static Agency agency(String name, Role role) {
    return new Agency(
        "A1", name, "某区", "government", List.of(), null, null, role, null, null, null);
  }

  /** A report with 12 requests, one of them from last year, ten answered and two left. */
  private static ReportFixture busy() {
    return report(2023)
        .persons("received_new", 11)
        .persons("carried_in", 1)
        .persons("result.granted", 8)
        .persons("result.other.other", 2)
        .persons("result.total", 10)
        .persons("carried_out", 2)
        .cells("review_litigation", "review", "upheld", 3, 0, 0, 0, 3)
        .cells("review_litigation", "litigation_direct", "upheld", 1, 0, 0, 0, 1)
        .cells("review_litigation", "litigation_after_review", "upheld", 1, 0, 0, 0, 1)
        .cells(DISCLOSURE, "normative_documents", "issued", 2, 1, 9)
        .cells(DISCLOSURE, "licensing", "decisions", 40);
  }

  private static ReportFixture unpaid() {
    return busy().persons("result.other.other", 1).persons("result.other.fee_unpaid", 1);
  }

  private static ReportFixture telling(ReportFixture report, String overview) {
    return telling(report, OVERVIEW + overview, PROBLEMS, FEES);
  }

  private static ReportFixture telling(
      ReportFixture report, String overview, String problems, String others) {
    return report
        .says(0, "本报告由六个部分组成，统计期限自2023年1月1日起至2023年12月31日止。")
        .says(1, overview)
        .says(5, problems)
        .says(6, others);
  }

  private static List<Finding> review(Agency agency, ReportFixture report) {
    return Desk.review(agency, report.build()).stream()
        .filter(finding -> !finding.check().equals("LIT-03"))
        .toList();
  }

  private static List<Finding> review(String overview) {
    return review(Desk.BUREAU, telling(busy(), overview));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023年收到政府信息公开申请11件。",
        "收到政府信息公开申请12件，含上年结转1件。",
        "收到政府信息公开申请11件，上年结转1件，办结10件，结转下年度2件。",
        "答复政府信息公开申请8件。",
        "办理政府信息公开申请12件。",
        "政府信息公开行政复议3件，行政诉讼2件。",
        "政府信息公开行政复议、行政诉讼案件共5件。",
        "制发行政规范性文件2件，废止1件，现行有效9件。",
        "收到政府信息公开申请11件，上年结转1件，已全部办结，结转下年度2件。",
        "收到政府信息公开申请11件，应办结的9件已全部办结。",
        "收到政府信息公开申请11件，已全部办结，另有2件尚在办理期限内。",
        "收到政府信息公开申请11件，其中予以公开8件，其他处理2件。",
        "收到政府信息公开申请11件，其中自然人申请11件、法人申请0件（商业企业0件，科研机构0件）。",
        "收到政府信息公开申请11件，其中网络提交6件（其中平台5件、邮箱1件），信函4件，其他方式1件。",
        "收到政府信息公开申请12件，含上年结转1件，其中网络提交6件，信函5件。",
        "作出行政许可决定40件。",
        "全区共收到政府信息公开申请500件。",
        "区政府办公室收到政府信息公开申请17件。",
        "2022年收到政府信息公开申请30件。",
        "收到政府信息公开申请11件，其中予以公开8件，占66.7%。"
      })
  void textThatAgreesWithTheTablesIsFine(String overview) {
    assertThat(review(overview)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到政府信息公开申请9件。|TXT-01|9|11|WARNING",
        "未收到政府信息公开申请。|TXT-02|0|11|WARNING",
        "收到政府信息公开申请11件，办结11件。|TXT-03|11|10|WARNING",
        "收到政府信息公开申请11件，结转下年度3件。|TXT-04|3|2|WARNING",
        "收到政府信息公开申请11件，上年结转2件。|TXT-04|2|1|WARNING",
        "政府信息公开行政复议4件。|TXT-05|4|3|WARNING",
        "政府信息公开行政诉讼1件。|TXT-05|1|2|WARNING",
        "未发生因政府信息公开提起行政诉讼的情况。|TXT-05|0|2|WARNING",
        "制发行政规范性文件3件。|TXT-06|3|2|WARNING",
        "现行有效的行政规范性文件共8件。|TXT-06|8|9|WARNING",
        "2023年未制发规范性文件。|ACT-08|0|2|WARNING",
        "收到政府信息公开申请11件，已全部办结。|TXT-04|0|2|WARNING",
        "收到政府信息公开申请11件，办结率100%。|TXT-04|0|2|WARNING",
        "收到政府信息公开申请11件，其中予以公开9件，其他处理2件。|TXT-16|9|8|WARNING",
        "收到政府信息公开申请11件，其中予以公开8件，不予公开2件。|TXT-16|2|0|WARNING",
        "作出行政许可决定38件。|TXT-17|38|40|WARNING",
        "作出行政处罚决定5件。|ACT-04|5|0|WARNING",
        "未实施行政许可。|ACT-04|0|40|WARNING",
        "收取行政事业性收费2.5万元。|ACT-04|2.5|0|WARNING",
        "收到政府信息公开申请11件，其中予以公开8件，占61.2%。|TXT-07|61.2|66.67|INFO",
        "收到政府信息公开申请11件，其中网络申请7件、信函申请3件。|TXT-20|11|10|INFO",
        "收到政府信息公开申请11件，其中网络提交6件，信函4件，其他方式2件。|TXT-20|11|12|INFO",
        "2022年，我局公开信息质量得到提高。|TXT-08|2022|2023|WARNING",
        "截至2022年12月31日，各项任务已经完成。|TXT-08|2022|2023|WARNING",
        "收到政府信息公开申请11件，其中自然人申请8件。|TXT-01|8|11|WARNING",
        "办结政府信息公开申请10件，其中不掌握相关信息3件。|TXT-16|3|0|WARNING",
        "本单位无行政许可事项。|ACT-04|0|40|WARNING"
      })
  void textThatDisagreesIsFound(
      String overview, String check, String printed, String computed, Severity severity) {
    List<Finding> findings = review(overview);

    assertThat(findings)
        .extracting(Finding::check, Finding::printed, Finding::computed, Finding::severity)
        .containsExactly(tuple(check, printed, computed, severity));
    assertThat(findings.get(0).evidence()).startsWith("原文：“" + overview.substring(0, 2));
    assertThat(findings.get(0).cause().origin()).isEqualTo(Cause.Origin.UNCLEAR);
  }

  @Test
  void theMessageSetsTextAndTableSideBySide() {
    assertThat(review("政府信息公开行政诉讼1件。").get(0).message())
        .isEqualTo("文字叙述中行政诉讼为1件，表四“未经复议直接起诉”行“总计”列、表四“复议后起诉”行“总计”列合计填报2件，请核实。");
  }

  private static List<Finding> period(String words) {
    ReportFixture report = busy().says(0, words).says(1, OVERVIEW).says(5, PROBLEMS).says(6, FEES);
    return review(Desk.BUREAU, report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2023年1月1日起至2024年1月31日止。",
        "所列数据的统计期限自2023年1月1日起至2023年11月30日止。",
        "统计时段为2023年1月1日至12月21日。",
        "数据统计期间：2022年12月1日—2023年11月30日。",
        "统计期限为2023.1.1-2023.12.30。",
        "统计口径截至2023年11月30日。",
        "统计期限自二〇二三年一月一日起至二〇二三年十一月三十日止。"
      })
  void aPeriodOtherThanTheYearIsFound(String words) {
    assertThat(period(words))
        .extracting(Finding::check, Finding::severity)
        .containsExactly(tuple("TXT-18", Severity.WARNING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2023年1月1日起至2023年12月31日止。",
        "统计期限为2023年1月1日至12月31日，2023年3月1日至5月31日开展了专项检查。",
        "统计期限为全年，数据核定时间点为2023年12月31日。",
        "统计期限为2023.1.1-2023.12.31。",
        "统计期限自二〇二三年一月一日起至二〇二三年十二月三十一日止。"
      })
  void theYearHoweverWrittenIsFine(String words) {
    assertThat(period(words)).isEmpty();
  }

  @Test
  void anAgencyThatBeganWithinTheYearCoversAPart() {
    ReportFixture report =
        busy()
            .says(0, "统计期限自2023年4月1日起至12月31日止。")
            .says(1, OVERVIEW)
            .says(5, PROBLEMS)
            .says(6, FEES);

    assertThat(review(Desk.SUCCESSOR, report)).extracting(Finding::check).doesNotContain("TXT-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到政府信息公开申请11件，同比增长20%。|20%|120.0%",
        "收到政府信息公开申请11件，较上年增加5件。|5|6",
        "收到政府信息公开申请11件，比2022年下降12.5%。|-12.5%|120.0%",
        "政府信息公开行政复议3件，同比减少1件。|-1|3"
      })
  void growthIsHeldAgainstLastYear(String overview, String printed, String computed) {
    assertThat(twoYears(overview))
        .extracting(Finding::check, Finding::severity, Finding::printed, Finding::computed)
        .containsExactly(tuple("TXT-19", Severity.INFO, printed, computed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到政府信息公开申请11件，同比增长120%。",
        "收到政府信息公开申请12件，含上年结转1件，较上年增加6件。",
        "收到政府信息公开申请11件，较2021年减少30件。",
        "收到政府信息公开申请11件，同比增长近两成。",
        "政府信息公开行政复议3件，同比增长50%。"
      })
  void growthThatFitsOrCannotBeJudgedIsFine(String overview) {
    assertThat(twoYears(overview)).isEmpty();
  }

  /** Last year had five requests and no review. */
  private static List<Finding> twoYears(String overview) {
    ReportFixture before = report(2022).persons("received_new", 5).persons("carried_out", 1);
    return Desk.review(Desk.BUREAU, before.build(), telling(busy(), overview).build()).stream()
        .filter(finding -> finding.check().equals("TXT-19"))
        .toList();
  }

  @Test
  void anotherBodyThatReportsOnItselfIsNamed() {
    String copied = "存在的问题：财政局信息公开内容还不够丰富，个别栏目更新偏慢。下一步，某区财政局将安排专人逐月核对。";

    assertThat(review(Desk.BUREAU, telling(busy(), OVERVIEW, copied, FEES)))
        .extracting(Finding::check, Finding::severity, Finding::message)
        .containsExactly(tuple("STR-19", Severity.WARNING, "正文有2处以“某区财政局”为主语报告工作，疑似套用该单位的文字，请核实。"));
  }

  @Test
  void bodiesThatAreMentionedAreFine() {
    String problems = "配合某区财政局将预算公开做细，由某区财政局牵头，报送某区财政局审核。某区人民政府将加强督查，某区人民政府高度重视此项工作。某区财政局将予以支持。";

    assertThat(review(Desk.BUREAU, telling(busy(), OVERVIEW, problems, FEES))).isEmpty();
    assertThat(
            review(
                Desk.GOVERNMENT,
                telling(busy(), OVERVIEW, "某区财政局将逐月核对栏目，某区财政局将安排专人负责，及时更新各类信息和数据。", FEES)))
        .extracting(Finding::check)
        .doesNotContain("STR-19");
  }

  @Test
  void feesInTheWrongUnitAreNamed() {
    ReportFixture inYuan = busy().cells(DISCLOSURE, "fees", "amount", "52000");
    ReportFixture exact = busy().cells(DISCLOSURE, "fees", "amount", "5.2361");

    assertThat(review(Desk.BUREAU, telling(inYuan, "收取行政事业性收费5.2万元。")))
        .extracting(Finding::check, Finding::message)
        .containsExactly(
            tuple("TXT-17", "文字叙述中行政事业性收费（万元）为5.2，表二“行政事业性收费”行“本年收费金额”列填报52000，恰为一万倍，表二疑似以元填报。"));
    assertThat(review(Desk.BUREAU, telling(exact, "收取行政事业性收费5.24万元。"))).isEmpty();
    assertThat(review(Desk.BUREAU, telling(exact, "收取行政事业性收费4万元。")))
        .extracting(Finding::check)
        .containsExactly("TXT-17");
  }

  @Test
  void oneRightFigureSilencesTheOthers() {
    assertThat(review("收到政府信息公开申请11件。收到政府信息公开申请7件。")).isEmpty();
    assertThat(review("收到政府信息公开申请8件。收到政府信息公开申请7件。")).hasSize(2);
  }

  @Test
  void whatCannotBeSetBesideTheTablesIsToldOnce() {
    assertThat(review("通过网上收到政府信息公开申请8件。区公安局收到政府信息公开申请4件。"))
        .extracting(Finding::check, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "TXT-01",
                Severity.INFO,
                "文字叙述中有2处数字未能与表格核对，请人工核对：“通过网上收到政府信息公开申请8件。”、“区公安局收到政府信息公开申请4件。”。"));
    assertThat(review("政府信息公开行政复议维持2件。")).extracting(Finding::check).containsExactly("TXT-05");
    assertThat(review("备有规范性文件5件。")).extracting(Finding::check).containsExactly("TXT-06");
  }

  @Test
  void nothingIsSaidWhereTheTableIsBlank() {
    ReportFixture blank = busy().cells("requests", "carried_in", "total", "");

    assertThat(review(Desk.BUREAU, telling(blank, "收到政府信息公开申请9件。")))
        .extracting(Finding::check)
        .doesNotContain("TXT-01", "TXT-02");
  }

  @Test
  void theOfficesFiguresInAnothersReportAreANote() {
    assertThat(review(SUM, telling(busy(), "收到政府信息公开申请9件。")))
        .extracting(Finding::check, Finding::severity)
        .containsExactly(tuple("TXT-01", Severity.INFO));
    assertThat(review(DISTRICT, telling(busy(), "区政府办公室收到政府信息公开申请9件。")))
        .extracting(Finding::check, Finding::severity)
        .containsExactly(tuple("TXT-01", Severity.INFO));
    assertThat(review(DISTRICT, telling(busy(), "全区共收到政府信息公开申请9件。")))
        .extracting(Finding::check, Finding::severity)
        .containsExactly(tuple("TXT-01", Severity.WARNING));
  }

  @Test
  void documentsOf2019AreThoseMade() {
    ReportFixture old = report(2019).cells(DISCLOSURE, "normative_documents", "made", 4, 4, 9);

    assertThat(review(Desk.BUREAU, old.says(0, "统计期限为全年。").says(1, OVERVIEW + "印发规范性文件3件。")))
        .extracting(Finding::check, Finding::computed)
        .containsExactly(tuple("TXT-06", "4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "为进一步做好公开工作，2023年我局计划增加解读形式，安排专人核对栏目内容，逐月通报。|TXT-08",
        "回顾2022年的工作，公开内容还不够全面，栏目更新不够及时，需要逐步加以解决和完善。|TXT-08",
        "2022年，我局还存在公开内容不够全面的问题，需要在工作中逐步加以解决和完善。|TXT-08",
        "无。|TXT-13",
        "个别栏目更新不够及时，需要改进。|TXT-13"
      })
  void sectionFiveMustBeOfItsYearAndSaySomething(String problems, String check) {
    ReportFixture report = telling(busy(), OVERVIEW, problems, FEES);

    assertThat(review(Desk.BUREAU, report)).extracting(Finding::check).containsExactly(check);
  }

  @Test
  void plansForNextYearAndLooksBackAreFine() {
    String problems = "2023年，我局公开工作虽有进步，但解读偏少。2024年，我局将增加图解，逐月核对栏目，与2022年相比投入更多人力。";

    assertThat(review(Desk.BUREAU, telling(busy(), OVERVIEW, problems, FEES))).isEmpty();
  }

  @Test
  void anEmptySectionFiveIsFound() {
    assertThat(review(Desk.BUREAU, telling(busy(), OVERVIEW, "", FEES)))
        .extracting(Finding::message)
        .containsExactly("“五、存在的主要问题及改进情况”没有内容，请补充。");
  }

  @Test
  void aReportWithoutItsPeriodIsNoted() {
    ReportFixture report = busy().says(1, OVERVIEW).says(5, PROBLEMS).says(6, FEES);

    assertThat(review(Desk.BUREAU, report)).extracting(Finding::check).containsExactly("TXT-09");
  }

  @Test
  void aLongOverviewIsNoted() {
    String filler = "逐项核对公开内容。";
    int room = 1000 - OVERVIEW.length();

    assertThat(review(filler.repeat(room / filler.length()))).isEmpty();
    assertThat(review(filler.repeat(room / filler.length() + 1)))
        .extracting(Finding::check)
        .containsExactly("TXT-10");
  }

  @Test
  void missingAspectsAreNamed() {
    ReportFixture report = telling(busy(), "全年主动公开信息40条，升级网站，接受监督。", PROBLEMS, FEES);

    assertThat(review(Desk.BUREAU, report))
        .extracting(Finding::message)
        .containsExactly("“一、总体情况”未提及：依申请公开、政府信息管理。");
  }

  @Test
  void onlyGovernmentsReportOnAssessment() {
    String silent = "全年主动公开信息40条，做好依申请公开，完善信息管理，升级网站平台，加强培训。";

    assertThat(review(TOWN, telling(busy(), silent, PROBLEMS, FEES)))
        .extracting(Finding::check)
        .containsExactly("TXT-12");
    assertThat(review(TOWN, telling(busy(), ""))).isEmpty();
    assertThat(review(Desk.BUREAU, telling(busy(), silent, PROBLEMS, FEES))).isEmpty();
  }

  @Test
  void feesForProcessingBelongIntoSectionSix() {
    assertThat(review(Desk.BUREAU, telling(busy(), OVERVIEW, PROBLEMS, "无。")))
        .extracting(Finding::check)
        .containsExactly("TXT-14");
    assertThat(review(Desk.BUREAU, telling(unpaid(), OVERVIEW, PROBLEMS, "无。")))
        .extracting(Finding::check)
        .containsExactly("TXT-14", "TXT-15");
    assertThat(review(Desk.BUREAU, telling(unpaid(), OVERVIEW, PROBLEMS, FEES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "该部分以表格形式报告。|STR-15|该部分以表格形式报告",
        "（文字描述）|STR-15|(文字描述)",
        "更多内容见门户网站（具体网址）。|STR-16|(具体网址)",
        "全年召开××会议两次。|STR-16|开××会议",
        "印发文件（云公开〔　〕号）。|STR-16|〔〕",
        "文件由***负责审核。|STR-16|***",
        "清理文件（待补充）件。|STR-16|(待补充)",
        "（此处填写主要做法）|STR-16|(此处填写",
        "依据《政府信息公开条例》（国务院令第771号）编制。|STR-17|信息公开条例》(国务院令第771号",
        "按照国办公开办函〔2019〕60号的格式编制。|STR-17|国办公开办函〔2019〕60号",
        "按照国办发〔2021〕30号的格式编制。|STR-17|国办发〔2021〕30号"
      })
  void wordsThatShouldNotBeThereAreFound(String overview, String check, String printed) {
    assertThat(review(overview))
        .extracting(Finding::check, Finding::printed)
        .containsExactly(tuple(check, printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "详见http://www.example.gov.cn/zfxxgk/xx/index.html。",
        "依据《政府信息公开条例》（国务院令第711号）编制。",
        "按照国办公开办函〔2021〕30号的格式编制，原国办公开办函〔2019〕60号不再执行。",
        "我局办公室负责，自我办理，我委托专人。"
      })
  void wordsThatOnlyLookLikeThemAreFine(String overview) {
    assertThat(review(overview)).isEmpty();
  }

  @Test
  void theIntroductionCountsSixParts() {
    ReportFixture seven =
        busy()
            .says(0, "全文由七个部分组成，数据统计期限为2023年全年。")
            .says(1, OVERVIEW)
            .says(5, PROBLEMS)
            .says(6, FEES);

    assertThat(review(Desk.BUREAU, seven))
        .extracting(Finding::check, Finding::printed)
        .containsExactly(tuple("STR-18", "由七个部分"));
  }

  @Test
  void twoNamesForOneselfAreNoted() {
    assertThat(review("我局制度健全。我委定期检查。"))
        .extracting(Finding::check, Finding::printed)
        .containsExactly(tuple("STR-20", "我委；我局"));
    assertThat(review("我局制度健全。我区定期检查。")).isEmpty();
  }

  @Test
  void aReportWithoutWordsIsSilent() {
    assertThat(review(Desk.BUREAU, busy())).isEmpty();
  }

  @Test
  void anOfficeMovesTheThresholds() {
    Properties settings = new Properties();
    settings.setProperty("TXT-10.characters", "20");
    settings.setProperty("TXT-13.characters", "500");
    settings.setProperty("TXT-07.points", "10");
    Checks strict =
        new Checks(ReportFixture.FORMS, Desk.ROSTER, Desk.TODAY, Policy.of(settings), Language.ZH);

    assertThat(
            strict.reviewAgency(
                Desk.BUREAU,
                Desk.years(telling(busy(), "收到政府信息公开申请11件，其中予以公开8件，占61.2%。").build()),
                Map.of()))
        .extracting(Finding::check)
        .containsOnlyOnce("TXT-10", "TXT-13")
        .doesNotContain("TXT-07");
  }

  @Test
  void wordsOfLastYearAreFoundWhateverTheFigures() {
    String problems =
        PROBLEMS
            + "窗口人员对答复口径掌握不一，部分解读仍以文字为主，线下查阅点的知晓度有待提升，宣传方式需要更加贴近基层，专题栏目之间的衔接也不够顺畅，居民反映查找路径偏长，须在来年重新梳理。";
    String other = "栏目设置不尽合理，检索不便；下一步将合并相近栏目，按主题重新编排，并请业务科室逐一认领，定期回访使用者，收集意见后再作调整，力求好找好用。";

    assertThat(years(problems, "2022年发布信息40条。" + OVERVIEW, "2023年发布信息56条。" + OVERVIEW, problems))
        .extracting(Finding::message)
        .containsExactly("“一、总体情况”和“五、存在的主要问题及改进情况”的文字与2022年度报告相似度达100.0%，疑似沿用上年内容，请修改。");
    assertThat(years(problems, OVERVIEW, "今年情况有变，公开方式全部更新。" + other, problems))
        .extracting(Finding::message)
        .containsExactly("“五、存在的主要问题及改进情况”的文字与2022年度报告相似度达100.0%，疑似沿用上年内容，请修改。");
    assertThat(years(problems, OVERVIEW, OVERVIEW, other)).isEmpty();
    assertThat(years("简短相同。", "无。", "无。", "简短相同。")).isEmpty();
  }

  private static List<Finding> years(String before, String overview, String now, String problems) {
    return Desk.of(
            "CON-07",
            Desk.review(
                Desk.BUREAU,
                report(2022).says(1, overview).says(5, before).build(),
                report(2023).says(1, now).says(5, problems).build()))
        .toList();
  }
}
