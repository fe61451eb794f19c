package org.gongkai.extract.table.glued;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where text that ran together is cut: at labels, known or not, and never within a figure. */
class GluedPieceTest {

  private static final Forms FORMS = Forms.national();
  private static final Vocabulary VOCABULARY = new Vocabulary(FORMS);
  private static final SectionHeadings HEADINGS = new SectionHeadings(FORMS.sections());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "规章000行政规范性文件010 > 规章 000 行政规范性文件 010",
        "行政许可8,091行政处罚3千件行政强制0 > 行政许可 8,091 行政处罚 3千件 行政强制 0",
        "行政许可300余行政处罚12% > 行政许可 300余 行政处罚 12%",
        "行政处罚12上年9行政强制0 > 行政处罚 12上年9 行政强制 0",
        "行政处罚12（其中简易3）行政强制0 > 行政处罚 12（其中简易3） 行政强制 0",
        "行政许可88-720行政处罚0 > 行政许可 88-720 行政处罚 0",
        "行政事业性收费440.53三、本年度办理结果 > 行政事业性收费 440.53 三、本年度办理结果",
        "7.属于行政执法案卷00000018.属于行政查询事项0 > 7.属于行政执法案卷 0000001 8.属于行政查询事项 0",
        "3.危及三安全一稳定20000024.保护第三者合法权宜0 > 3.危及三安全一稳定 2000002 4.保护第三者合法权宜 0",
        "本年制发件数本年废纸件数现行有效件数规章0 > 本年制发件数 本年废纸件数 现行有效件数 规章 0",
        "行政许可38、上年41行政处罚5 > 行政许可 38、上年41 行政处罚 5",
        "行政许可46个百分点 > 行政许可 46个百分点",
        "行政许可32，含转发2件 > 行政许可 32，含转发2件",
        "行政处罚-行政强制——行政事业性收费0 > 行政处罚 - 行政强制 —— 行政事业性收费 0",
        "行政许可见附件行政处罚合计6行政强制0 > 行政许可 见附件 行政处罚 合计6 行政强制 0",
        "二、上年结转政府信息公开申请数量（件）0000000 > 二、上年结转政府信息公开申请数量（件） 0000000",
        "一、本年新收政府信息公开申请数463640二、上年结转政府信息公开申请数0 > 一、本年新收政府信息公开申请数 463640 二、上年结转政府信息公开申请数 0",
        "1.本机关不掌握相关政府信息00606012没有现成信息需要另行制作0 > 1.本机关不掌握相关政府信息 00606012 没有现成信息需要另行制作 0",
        "1.不属于国家秘密00000002.重复申请0 > 1.不属于国家秘密 0000000 2.重复申请 0",
        "采购项目数量采购总金额（元）政府集中采购2 > 采购项目数量 采购总金额（元） 政府集中采购 2",
      })
  void isCutAtItsLabels(String text, String segments) {
    assertThat(String.join(" ", piece(text).segments())).isEqualTo(segments);
  }

  @Test
  void aLabelWithItsFiguresIsALine() {
    assertThat(piece("行政许可9464").isLine()).isTrue();
    assertThat(piece("（三）不予公开1.属于国家秘密0000000").isLine()).isTrue();
  }

  @Test
  void headsRanTogetherWhereNothingElseIsThere() {
    assertThat(piece("自然人法人或其他组织总计").isHeads()).isTrue();
    assertThat(piece("信息内容本年处理决定数量(件)").isHeads()).isTrue();
    assertThat(piece("信息内容本年处理绝定数量").isHeads()).isTrue();
    assertThat(piece("申请人情况").isHeads()).isFalse();
    assertThat(piece("总计和其他").isHeads()).isFalse();
  }

  @Test
  void wordsAndFiguresOfASentenceAreNone() {
    assertThat(piece("行政许可").isLine()).isFalse();
    assertThat(piece("9464").isLine()).isFalse();
    assertThat(piece("办理行政许可56件").isLine()).isFalse();
  }

  private static GluedPiece piece(String text) {
    return new GluedPiece(VOCABULARY, HEADINGS, text);
  }
}
