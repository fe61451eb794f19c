package org.gongkai.reader.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  @Test
  void everyLineIsAParagraphAndKeepsItsSpace() {
    assertThat(Outline.document("\uFEFF 一、\r\n\r\n　0\r1 \n".getBytes(UTF_8)).blocks())
        .containsExactly(
            new Paragraph(" 一、", SourceSpan.line(1)),
            new Paragraph("", SourceSpan.line(2)),
            new Paragraph("　0", SourceSpan.line(3)),
            new Paragraph("1 ", SourceSpan.line(4)));
  }

  @Test
  void markdownGivesHeadingsAndGrids() {
    String text =
        """
        # 某局 **2023** 年报 #
        **一、总体情况**
        ## 二、主动公开
        | 信息<br>内容 | **件数** |
        |:---|:-:|
        | 规章\\|令 | 0 |
        | - | |

        | 项目 | 数量 |
        | --- | --- |
        | 许可 | 3 |
        """;

    assertThat(Outline.document(text).format()).isEqualTo("markdown");
    assertThat(Outline.document(text).blocks())
        .contains(new Heading("某局 2023 年报", 1, SourceSpan.line(1)));
    assertThat(Outline.of(text))
        .containsExactly(
            "# 某局 2023 年报",
            "一、总体情况",
            "## 二、主动公开",
            "[信息\n内容 ¦ 件数 / 规章|令 ¦ 0 / - ¦ ]",
            "",
            "[项目 ¦ 数量 / 许可 ¦ 3]");
  }

  @Test
  void aTableInTheMarkupOfAWikiIsAGrid() {
    String text =
        """
        {| class="wikitable"
        |+ 表二
        ! 项目 !! style="width:3em" | 数量
        |-
        | 规章
        | 0
        |-
        | 许可 || 3
        |}
        完
        """;

    assertThat(Outline.of(text).stream().filter(line -> !line.isEmpty()))
        .containsExactly("表二", "[项目 ¦ 数量 / 规章 ¦ 0 / 许可 ¦ 3]", "完");
  }

  @Test
  void oneRowALineIsAGridWhoseBlankCellsHoldASpaceWhereBarsThatTouchFillARow() {
    String text =
        """
        第二十条第（一）项 |||
        信息内容 | 制发 | 废止 | 有效
        规章 | 0 | | 0

        行政许可 | 7 ||
        正文
        """;
    String rows = "[第二十条第（一）项 ¦  ¦  ¦  / 信息内容 ¦ 制发 ¦ 废止 ¦ 有效 / 规章 ¦ 0 ¦  ¦ 0 / 行政许可 ¦ 7";

    assertThat(Outline.of(text)).containsExactly(rows + "]", "正文");
    assertThat(Outline.of(text.replace("0 | | 0", "0 || 0")))
        .containsExactly(rows + " ¦  ¦ ]", "正文");
  }

  @Test
  void cellsOfALineAreLocatedByTheirLine() {
    Grid grid = Outline.onlyGrid("正文\n规章 | 0\n许可 | 1\n");

    assertThat(grid.location().printed()).isEqualTo("table 1");
    assertThat(grid.row(1).get(1).location().printed()).isEqualTo("line 3 column 2");
  }

  @Test
  void barsAroundEveryRowAreNoCells() {
    assertThat(Outline.of("| 规章 | 0 | |\n| | | |\n| 许可 | 1 | 2"))
        .containsExactly("[规章 ¦ 0 ¦  /  ¦  ¦  / 许可 ¦ 1 ¦ 2]");
  }

  @Test
  void aBarBeforeSomeRowsOnlyIsABlankFirstCell() {
    assertThat(Outline.of("申请人 | 自然人\n | 12 |\n")).containsExactly("[申请人 ¦ 自然人 /  ¦ 12 ¦ ]");
  }

  @Test
  void moreThanOneBlankLineEndsAGrid() {
    assertThat(Outline.of("a | 1\n\nb | 2\n\n\nc | 3\nd | 4"))
        .containsExactly("[a ¦ 1 / b ¦ 2]", "", "", "[c ¦ 3 / d ¦ 4]");
  }

  @Test
  void oneCellALineStaysLines() {
    String shapeA = "第二十条第(一)项 |\n|||\n信息内容 |\n件数 |\n||\n规章 |\n|\n|\n0 |\n| 0\n";
    String shapeC = "规章\n|\n0\n|\n行政\n许可\n|\n|\n";

    assertThat(Outline.of(shapeA)).containsExactlyElementsOf(shapeA.lines().toList());
    assertThat(Outline.of(shapeC)).containsExactlyElementsOf(shapeC.lines().toList());
  }

  @Test
  void aLoneLineWithBarsIsARowOnlyIfItHoldsFigures() {
    assertThat(Outline.of("首页 | 政务公开 | 年报")).containsExactly("首页 | 政务公开 | 年报");
    assertThat(Outline.of("四、结转 | 1 | 0 | 1")).containsExactly("[四、结转 ¦ 1 ¦ 0 ¦ 1]");
  }

  @Test
  void dashesForNothingAreNoDelimiter() {
    assertThat(Outline.of("| 规章 | 件数 |\n| - | — |\n| -- | - |"))
        .containsExactly("[规章 ¦ 件数 / - ¦ — / -- ¦ -]");
  }

  @Test
  void aBackslashForNothingIsNotAnEscapeOutsideMarkdown() {
    assertThat(Outline.of("规章|\\|\\|0\n许可|1|2|3"))
        .containsExactly("[规章 ¦ \\ ¦ \\ ¦ 0 / 许可 ¦ 1 ¦ 2 ¦ 3]");
  }

  @Test
  void drawnLinesAreBarsAndRules() {
    assertThat(Outline.of("┌──┬──┐\n│规章│1 │\n├──┼──┤\n│许可│2 │\n└──┴──┘"))
        .containsExactly("", "[规章 ¦ 1 / 许可 ¦ 2]", "");
    assertThat(Outline.of("+----+---+\n|规章|1|\n+----+---+\n|许可|2|"))
        .containsExactly("", "[规章 ¦ 1 / 许可 ¦ 2]");
    assertThat(Outline.of("规章｜1\n许可｜2")).containsExactly("[规章 ¦ 1 / 许可 ¦ 2]");
  }

  @Test
  void aTableOfMarkupInMarkdownIsAGrid() {
    String text =
        "# 年报\n<table><tr><td rowspan=2>规章</td><td>0</td></tr>\n<tr><td>1</td></tr></table>\n尾";

    assertThat(Outline.of(text)).containsExactly("# 年报", "[规章 ¦ 0 / 规章 ¦ 1]", "尾");
  }
}
