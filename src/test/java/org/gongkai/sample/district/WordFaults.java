package org.gongkai.sample.district;

import java.util.List;
import org.gongkai.model.CellKey;
import org.gongkai.sample.report.SampleReport;
import org.gongkai.sample.report.Script;
import org.gongkai.sample.report.Section;

/** Faults in what a report says around its tables. */
final class WordFaults {

  private static final String OVERVIEW = "一";
  private static final String PROBLEMS = "五";
  private static final String OTHER = "六";
  private static final String REQUESTS = "（二）依申请公开。";

  private WordFaults() {}

  static SampleReport received(SampleReport report) {
    SampleReport some = RequestFaults.feeUnpaid(report);
    return onRequests(some, "全年共收到政府信息公开申请" + (all(some) + 5) + "件。");
  }

  /** The table has some for sure, so that it is no true word. */
  static SampleReport receivedDenied(SampleReport report) {
    return onRequests(RequestFaults.feeUnpaid(report), "本年度未收到政府信息公开申请。");
  }

  static SampleReport answered(SampleReport report) {
    int told = RequestFaults.total(report, "result.total") + 5;
    return onRequests(report, "全年办结政府信息公开申请" + told + "件。");
  }

  static SampleReport carried(SampleReport report) {
    int told = RequestFaults.total(report, "carried_out") + 5;
    return onRequests(report, "政府信息公开申请结转下年度继续办理" + told + "件。");
  }

  static SampleReport share(SampleReport report) {
    return onRequests(report, "全年办结申请80件，其中予以公开40件，占52.5%。");
  }

  static SampleReport cases(SampleReport report) {
    int told = number(report, CaseFaults.cell("review", "total")) + 5;
    return overview(report, "因政府信息公开工作被申请行政复议" + told + "件。");
  }

  static SampleReport documents(SampleReport report) {
    SampleReport some = DisclosureFaults.documents(report);
    int told = number(some, DisclosureFaults.cell("normative_documents", "issued")) + 5;
    return overview(some, "全年制发行政规范性文件" + told + "件。");
  }

  static SampleReport documentsDenied(SampleReport report) {
    return overview(DisclosureFaults.documents(report), "本年度未制发行政规范性文件。");
  }

  static SampleReport decisionsDenied(SampleReport report) {
    return overview(DisclosureFaults.fewLicences(report), "全年未作出行政许可决定。");
  }

  static SampleReport otherYear(SampleReport report) {
    return overview(report, (report.year() - 1) + "年，我局组织开展政府信息公开培训。");
  }

  static SampleReport noPeriod(SampleReport report) {
    return report.withScript(report.script().withPreface(List.of("现将有关情况公布如下。")));
  }

  static SampleReport longWinded(SampleReport report) {
    return overview(report, "对公开栏目逐一核对，对群众来信逐一回复，对疑难事项逐一研究。".repeat(50));
  }

  static SampleReport terse(SampleReport report) {
    return section(report, OVERVIEW, "各项工作按计划完成。");
  }

  static SampleReport noProblems(SampleReport report) {
    return section(report, PROBLEMS, "无。");
  }

  static SampleReport noOtherMatters(SampleReport report) {
    return section(report, OTHER, "无。");
  }

  /** Last year's words with the year put right. */
  static SampleReport ofLastYear(SampleReport before, SampleReport report) {
    return report.withScript(
        report
            .script()
            .withSections(
                before.script().mapSections(section -> inYear(section, before.year())).sections()));
  }

  private static Section inYear(Section section, int before) {
    return new Section(
        section.number(),
        section.heading(),
        section.paragraphs().stream()
            .map(text -> text.replace(before + 1 + "年", before + 2 + "年"))
            .map(text -> text.replace(before + "年", before + 1 + "年"))
            .toList());
  }

  /** Words that go round in the district. */
  static SampleReport common(SampleReport report) {
    SampleReport changed =
        section(
            report,
            OVERVIEW,
            "主动公开方面，把群众关心的事项逐条列出，谁制作谁发布，谁保存谁维护。依申请公开方面，收件、登记、会商、答复环环相扣。",
            "窗口工作人员轮流值守，遇到说不清的诉求先打电话问明白，再帮申请人把表格填好，免得来回跑。",
            "信息管理方面，公文起草时写明公开属性。平台方面，网站专栏重新归类。监督方面，纳入考核，开展培训，接受评议，没有责任追究。");
    return section(
        changed,
        PROBLEMS,
        "经办人员对新规定学得不够深，个别栏目内容偏少，答复文书的说理还不充分，公开的形式也不够活泼。",
        "今后将组织旁听庭审，邀请律师授课，编写问答小册子，把培训办到村和社区，让群众看得懂、找得到。");
  }

  private static int all(SampleReport report) {
    return RequestFaults.total(report, "received_new") + RequestFaults.total(report, "carried_in");
  }

  private static int number(SampleReport report, CellKey cell) {
    return report.get(cell).getNumber().intValueExact();
  }

  private static SampleReport onRequests(SampleReport report, String sentence) {
    return report.withScript(
        report
            .script()
            .mapSections(
                section ->
                    new Section(
                        section.number(),
                        section.heading(),
                        section.paragraphs().stream()
                            .map(text -> text.startsWith(REQUESTS) ? REQUESTS + sentence : text)
                            .toList())));
  }

  private static SampleReport overview(SampleReport report, String sentence) {
    return report.withScript(report.script().plus(OVERVIEW, sentence));
  }

  private static SampleReport section(SampleReport report, String number, String... paragraphs) {
    Script script = report.script();
    return report.withScript(
        script.mapSections(
            section ->
                section.number().equals(number)
                    ? new Section(number, section.heading(), List.of(paragraphs))
                    : section));
  }
}
