package org.gongkai.sample.disguise;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.sample.report.SampleReport;
import org.gongkai.sample.report.Script;
import org.gongkai.sample.report.Section;

/** Dresses what stands around the tables, and sets the traps for whoever reads it carelessly. */
final class ScriptDress {

  private static final List<String> PERIODS =
      List.of(
          "本报告的统计期限为 {y} 年 1 月 1 日至 {y} 年 12 月 31 日。",
          "统计期限：自{y}年1月1日起，至12月31日止。",
          "报告内容为{y}年1月1日-{y}年12月31日的情况。",
          "数据起止时间：{y}.1.1—{y}.12.31。");

  private final Disguise disguise;
  private final SampleReport original;
  private final int year;

  ScriptDress(Disguise disguise, SampleReport original) {
    this.disguise = disguise;
    this.original = original;
    this.year = original.year();
  }

  SampleReport dress(SampleReport report) {
    Script script = report.script().mapSections(this::headed);
    script = script.withTitle(title(script));
    if (disguise.has(Trait.PERIOD)) {
      script = script.withPreface(List.of(said(disguise.dice("period").pick(PERIODS))));
    }
    if (disguise.has(Trait.BUDGETS)) {
      script = script.plus("一", said("按时公开{n}年度财政预算、{b}年度部门决算，比{b}年提前五天。"));
    }
    if (disguise.has(Trait.LOOKALIKES)) {
      script =
          script
              .plus("一", said("{b}年新收政府信息公开申请数量9041件，上年结转政府信息公开申请数量9042件，总计9043件。"))
              .plus("五", "四、结转下年度继续办理的9044件申请，已逐件明确责任人。");
    }
    return report.withScript(surrounded(script));
  }

  private Section headed(Section section) {
    List<String> others = Aliases.HEADINGS.getOrDefault(section.number(), List.of());
    return disguise.has(Trait.HEADINGS) && !others.isEmpty()
        ? new Section(
            section.number(),
            disguise.dice("heading", section.number()).pick(others),
            section.paragraphs())
        : section;
  }

  private List<String> title(Script script) {
    if (disguise.has(Trait.NO_TITLE)) {
      return List.of();
    }
    return disguise.has(Trait.TITLE)
        ? Titles.pick(original.agency(), year, disguise.dice("title"))
        : script.title();
  }

  private Script surrounded(Script script) {
    Script dressed = script;
    if (disguise.has(Trait.CHROME)) {
      dressed =
          dressed.withSurroundings(
              List.of(
                  "当前位置：首页 > 政务公开 > 政府信息公开年报",
                  said("发布日期：{m}-03-18 10:21 浏览次数：{n} 字体：[大 中 小] 打印 分享")),
              List.of("附件下载", "主办：云岫区人民政府办公室 技术支持：云岫区大数据中心"));
    }
    if (disguise.has(Trait.DOCUMENT_NUMBER)) {
      dressed = dressed.withSurroundings(added(dressed.chrome(), "岫公开〔{n}〕2号"), dressed.footer());
    }
    return disguise.has(Trait.INDEX) ? dressed.withIndex(index()) : dressed;
  }

  private List<List<String>> index() {
    return List.of(
        List.of("索引号", said("ys000/{m}-00017"), "分类", "信息公开年报"),
        List.of("发布机构", original.agency().name(), "发文日期", said("{m}-03-18")),
        List.of("文号", "", "有效性", "有效"));
  }

  private List<String> added(List<String> lines, String line) {
    List<String> more = new ArrayList<>(lines);
    more.add(said(line));
    return more;
  }

  /** {@code {m}} is the year of a site's migration, long after the report's. */
  private String said(String text) {
    return text.replace("{y}", Integer.toString(year))
        .replace("{n}", Integer.toString(year + 1))
        .replace("{b}", Integer.toString(year - 1))
        .replace("{m}", Integer.toString(year + 3));
  }
}
