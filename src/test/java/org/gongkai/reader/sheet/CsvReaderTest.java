package org.gongkai.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.gongkai.document.Grid;
import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static final String TABLE =
      """
      某局2024年政府信息公开工作年度报告,,,
      第二十条第（一）项,,,
      信息内容,本年制发件数,本年废止件数,现行有效件数
      规章,1,0,"1,234"
      "行政规范性
      文件",2,,6
      行政许可,3,4,5
      """;

  private static String format(String text) {
    return Outline.document(text).format();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void aTableIsReadWhateverSetsItsCellsApart(String separator) {
    String text = TABLE.replace("1,234", "1234").replace(",", separator);

    assertThat(Outline.of(text))
        .containsExactly(
            "某局2024年政府信息公开工作年度报告",
            "[第二十条第（一）项 ¦  ¦  ¦  / 信息内容 ¦ 本年制发件数 ¦ 本年废止件数 ¦ 现行有效件数"
                + " / 规章 ¦ 1 ¦ 0 ¦ 1234 / 行政规范性\n文件 ¦ 2 ¦  ¦ 6 / 行政许可 ¦ 3 ¦ 4 ¦ 5]");
  }

  @Test
  void everyCellKnowsItsLine() {
    Grid grid = Outline.onlyGrid(TABLE);

    assertThat(grid.find(2, 3).orElseThrow().text()).isEqualTo("1,234");
    assertThat(grid.find(2, 3).orElseThrow().location().printed()).isEqualTo("line 4 column 4");
    assertThat(grid.find(4, 1).orElseThrow().location().printed()).isEqualTo("line 7 column 2");
  }

  @Test
  void aNumberedLineWithBlankFiguresIsNoHeading() {
    String requests =
        """
        三、收到和处理政府信息公开申请情况,,,
        申请人情况,,自然人,总计
        一、本年新收政府信息公开申请数量,,3,3
        二、上年结转政府信息公开申请数量,,,
        三、本年度办理结果,（一）予以公开,,
        ,（二）部分公开,2,2
        ,（三）不予公开,1,1
        ,（七）总计,3,3
        四、结转下年度继续办理,,,
        四、政府信息公开行政复议、行政诉讼情况,,,
        行政复议,,,行政诉讼
        """;

    assertThat(Outline.of(requests))
        .containsExactly(
            "三、收到和处理政府信息公开申请情况",
            "[申请人情况 ¦  ¦ 自然人 ¦ 总计 / 一、本年新收政府信息公开申请数量 ¦  ¦ 3 ¦ 3"
                + " / 二、上年结转政府信息公开申请数量 ¦  ¦  ¦  / 三、本年度办理结果 ¦ （一）予以公开 ¦  ¦"
                + "  /  ¦ （二）部分公开 ¦ 2 ¦ 2 /  ¦ （三）不予公开 ¦ 1 ¦ 1"
                + " /  ¦ （七）总计 ¦ 3 ¦ 3 / 四、结转下年度继续办理 ¦  ¦  ¦ ]",
            "四、政府信息公开行政复议、行政诉讼情况",
            "[行政复议 ¦  ¦  ¦ 行政诉讼]");
  }

  @Test
  void windowsSavesItInItsOwnEncoding() {
    byte[] saved = TABLE.replace("\n", "\r\n").getBytes(Charset.forName("GBK"));

    assertThat(Outline.document(saved).format()).isEqualTo("csv");
  }

  @Test
  void proseIsNeverTakenForATable() {
    String prose = "2024年，受理12件,办结11件,结转1件；其中,自然人10件,企业2件。\n";
    String figures = "规章\n1\n0\n1,234\n行政许可\n3\n".repeat(20);

    assertThat(format(prose)).isEqualTo("text");
    assertThat(format(prose.repeat(3) + "总体情况\n".repeat(4))).isEqualTo("text");
    assertThat(format(figures)).isEqualTo("text");
    assertThat(format("规章,1,2\n许可,3,4\n")).isEqualTo("text");
    assertThat(format("1,2,3\n".repeat(8) + "1,2\n")).isEqualTo("text");
  }

  @Test
  void aQuoteThatIsNeverClosedLeavesTheTextAsItIs() {
    assertThat(format(TABLE + "\"" + "规章,1,2,3\n".repeat(200))).isEqualTo("text");
  }
}
