package org.gongkai.sample.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.SampleEncoding;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;
import org.gongkai.sample.report.Script;
import org.gongkai.sample.report.Section;

/** Pages that lie among the reports and are none. */
public final class OddPages {

  private OddPages() {}

  /** A meeting about the reports. */
  public static SampleFile notice(String path) {
    return page(
        path,
        Reason.NOT_A_REPORT,
        "关于召开年度公开工作培训会的通知",
        List.of(
            "各街道、乡镇，区直各单位：",
            "为做好政府信息公开工作年度报告的编写，定于1月8日下午在区政务服务中心三楼会议室举办培训，时间约两小时。",
            "请各单位确定一名经办人参加，并于1月5日前回复人数。会上将讲解表格怎样填写、常见差错怎样避免。",
            "云岫区人民政府办公室",
            "2023年1月3日"));
  }

  /** A page whose report was an attachment. */
  public static SampleFile titleOnly(String path, Agency agency, int year) {
    return page(
        path, Reason.NO_TABLES, agency.name() + year + "年政府信息公开工作年度报告", List.of("报告全文请下载附件查看。"));
  }

  /** A report of the years when there were no statutory tables. */
  public static SampleFile before2019(String path, Agency agency) {
    return page(
        path,
        Reason.BEFORE_2019,
        agency.name() + "2018年政府信息公开工作年度报告",
        List.of(
            "本报告反映2018年1月1日至2018年12月31日期间的公开工作，由概述、主动公开情况、依申请公开情况和附表组成。",
            "一、概述",
            "全年围绕规划、价格和项目审批公布信息212条，办事窗口可以现场查阅。",
            "二、主动公开情况",
            "网站发布188条，公示栏张贴24条。",
            "三、依申请公开情况",
            "当面申请3件，网上申请5件，全部按期答复。",
            "附表 统计指标 计量单位 数量 主动公开信息数 条 212 收到申请数 件 8",
            agency.name(),
            "2019年2月20日"));
  }

  /** The form itself, nothing filled in. */
  public static SampleFile blankForm(String path, Agency someone) {
    SampleForm form = SampleForm.FORM_2021;
    Map<CellKey, Quantity> cells = new LinkedHashMap<>();
    form.tables()
        .forEach(table -> table.cells().forEach(c -> cells.put(c.key(), Quantity.blank(""))));
    SampleReport report =
        new SampleReport(someone, 0, form, form.tables(), cells, blankScript(form));
    DressedPage page = DressedPage.of(report, Disguise.none().labels());
    String html = Shape.HTML_WORD.renderer().render(page, "utf-8");
    return SampleFile.rejected(path, SampleEncoding.UTF_8.encode(html), Reason.BLANK_FORM);
  }

  private static Script blankScript(SampleForm form) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("一", "总体情况", List.of("（文字描述）")));
    form.tables().forEach(t -> sections.add(new Section(t.number(), t.label(), List.of())));
    sections.add(new Section("五", "存在的主要问题及改进情况", List.of("（文字描述）")));
    sections.add(new Section("六", "其他需要报告的事项", List.of("（文字描述）")));
    return new Script(
        List.of(),
        List.of(),
        List.of("××××（单位名称）20××年政府信息公开工作年度报告"),
        List.of("填写说明：没有数据的格子填0，表格行列不要增减。"),
        sections,
        List.of("（单位名称）", "20××年×月×日"),
        List.of());
  }

  private static SampleFile page(
      String path, Reason reason, String title, List<String> paragraphs) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append("</title></head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n");
    paragraphs.forEach(text -> html.append("<p>").append(text).append("</p>\n"));
    html.append("</body></html>\n");
    return SampleFile.rejected(path, SampleEncoding.UTF_8.encode(html.toString()), reason);
  }
}
