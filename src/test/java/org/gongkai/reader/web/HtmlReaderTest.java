package org.gongkai.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  @Test
  void headingsLinesAndTablesComeInReadingOrder() {
    Document page =
        Outline.document(
            """
            <HTML><HEAD><TITLE> 某局年报
            - 某区 </TITLE></HEAD><BODY><H1>某局<BR>2023年报告</H1>
            <P>一、总体情况<br/>无。<P>二、主动公开
            <TABLE><TR><TD>规章<TD>0</TABLE>尾</BODY></HTML>
            """);

    assertThat(page.format()).isEqualTo("html");
    assertThat(page.declaredTitle()).isEqualTo("某局年报 - 某区");
    assertThat(page.blocks().stream().map(block -> block.location().printed()))
        .containsExactly(
            "paragraph 1", "paragraph 2", "paragraph 3", "paragraph 4", "table 1", "paragraph 5");
  }

  @Test
  void textBrokenOverTagsRunsOnWithoutASpace() {
    assertThat(
            Outline.of(
                """
                <p><span>第二十</span><font>条第</font><b><o:p></o:p>（一）</b>项<!-- x --></p>
                <p>20<span>23</span>年\n   \t度</p>
                """))
        .containsExactly("第二十条第（一）项", "2023年 度");
  }

  @Test
  void whatStandsInAPlaceOfItsOwnIsALine() {
    String row = "<div class='row'><span>规章</span><b>1</b><b>0</b></div>";

    assertThat(Outline.of(row + "<style>.row{display:flex}</style>"))
        .containsExactly("规章", "1", "0");
    assertThat(Outline.of("<p>甲<i style='display:block'>乙</i></p>")).containsExactly("甲", "乙");
  }

  @Test
  void aPageInAFrameIsReadWhereItIsWrittenOut() {
    assertThat(Outline.of("<html><p>甲</p><iframe srcdoc='<p>乙</p>'></iframe><p>丙</p>"))
        .containsExactly("甲", "乙", "丙");
  }

  @Test
  void anEmptyLineIsKeptWhereAnElementHoldsIt() {
    assertThat(Outline.of("<div><p>1</p><p>&nbsp;</p><p></p><div><br></div>2<br><br>3</div>"))
        .containsExactly("1", "", "", "", "2", "", "3");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(Outline.of("<pre>规章 |\n|||\n\n0  |</pre>"))
        .containsExactly("规章 |", "|||", "", "0  |");
  }

  @Test
  void wordMarkupIsReadThrough() {
    assertThat(
            Outline.of(
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
                <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->
                <xml><w:Zoom>100</w:Zoom></xml><style>td {x: 1}</style>
                <p class=MsoNormal style='mso-list:l0'><![if !supportLists]>1.<![endif]>属于国家秘密</p>
                <ucapcontent><p>正文</p></ucapcontent></body></html>
                """))
        .containsExactly("1.属于国家秘密", "正文");
  }

  @Test
  void whatCannotBeSeenIsNotRead() {
    assertThat(
            Outline.of(
                """
                <p>见</p><p style="color:red; display : NONE">12</p><p hidden>12</p>
                <div style="visibility:hidden">12</div>
                <span style="font-size:0px">12</span><script>12</script><noscript>12</noscript>
                <template>12</template><select><option>选择年份</select><p><del>12</del>15</p>
                """))
        .containsExactly("见", "", "15");
  }

  @Test
  void aListToChooseFromShowsItsFigureAndItsWordsInACell() {
    assertThat(
            Outline.of(
                """
                <div>甲</div><div><select><option>3<option selected>12</select></div>
                <div style="display:table-cell"><select><option>无<option>12</select></div>
                """))
        .containsExactly("甲", "12", "无");
  }

  @Test
  void aHeadingThatIsAPictureSaysWhatThePictureSays() {
    assertThat(Outline.of("<h1><img src=t.png alt='云岫区水务局2022年报告'></h1><p><img alt='图'>文</p>"))
        .containsExactly("# 云岫区水务局2022年报告", "文");
  }

  @Test
  void whatClosesGapsWithNoSizeIsSeenThrough() {
    assertThat(Outline.of("<div style='font-size:0'><p style='font-size:14px'>12</p></div>"))
        .containsExactly("12");
  }

  @Test
  void aHiddenCellKeepsItsPlaceAndARemovedOneDoesNot() {
    String table =
        """
        <table><tr><td>a</td><td style="visibility:hidden">9</td><td>b</td></tr>
        <tr style="display:none"><td>7</td><td>8</td></tr>
        <tr><td>c</td><td style="display:none">9</td><td><s>4</s></td><td>d</td></tr></table>
        """;

    assertThat(Outline.of(table)).containsExactly("[a ¦  ¦ b / c ¦ \uFFFD ¦ d]");
  }

  @Test
  void whatAStyleSheetHidesIsNotRead() {
    String page =
        """
        <style><!-- .draft, #old tr.x { display: none } td.v {visibility:hidden}
        td s2, .cut { text-decoration: line-through } .up{vertical-align:super}
        .draft.final { display: table } --></style>
        <table class=draft><tr><td>a</td><td>1</td></tr></table>
        <table class="draft final"><tr><td>b</td><td>2</td></tr></table>
        <table id=old><tr class=x><td>c</td><td>3</td></tr>
        <tr><td>d</td><td class=v>4</td></tr>
        <tr class=x style="display:table-row"><td>e</td><td>5<span class=up>1</span></td></tr>
        <tr><td>f</td><td><i class=cut>6</i></td></tr></table>
        """;

    assertThat(Outline.of(page)).containsExactly("[b ¦ 2]", "[d ¦  / e ¦ 5¹ / f ¦ \uFFFD]");
  }

  @Test
  void rulesWithinRulesWithoutEndAreLeftOutAndThoseBehindThemAreNot() {
    String many = "q,".repeat(50_000) + "q";
    String lists = "b,i{" + many + "{" + many + "{display:none}}}";
    String deep = "b{".repeat(50_000) + "display:none" + "}".repeat(50_000);

    for (String rules : List.of(lists, deep)) {
      String sheet = "<style>" + rules + ".old{display:none}</style>";
      assertThat(Outline.of(sheet + "<p>1<i class=old>9</i><b>2</b></p>")).containsExactly("12");
    }
  }

  @Test
  void whatAStyleSheetHidesElsewhereThanOnTheScreenIsRead() {
    String page =
        """
        <style media=print>table{display:none}</style>
        <style>@media print{td{display:none}} @media (max-width:600px){td{display:none}}
        a:hover td, td:foo, td::before{display:none} @media screen{.gone{display:none}}
        td{display:none;display:table-cell} .draft{</style>
        <table class=draft><tr><td>a</td><td>1</td><td class=gone>9</td></tr></table>
        """;

    assertThat(Outline.of(page)).containsExactly("[a ¦ 1]");
  }

  @Test
  void aFootnotesMarkIsNotOneMoreDigit() {
    assertThat(
            Outline.of(
                """
                <table><tr><td>12<sup>1</sup></td><td>0</td></tr>
                <tr><td style="vertical-align:super">3<span style='vertical-align: super'>2</span></td>
                <td>4<sup><a>注<b>1</b></a></sup></td></tr></table>\
                """))
        .containsExactly("[12¹ ¦ 0 / 3² ¦ 4注¹]");
  }

  @Test
  void aFieldOfAFormShowsItsValue() {
    assertThat(
            Outline.of(
                "<table><tr><td>规章<td><input value=12><td><input type=hidden value=9></table>"))
        .containsExactly("[规章 ¦ 12 ¦ ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "&nbsp;",
        "&ensp;",
        "&#8203;",
        "&#xFEFF;",
        "　",
        "&shy;",
        "<p>&nbsp;</p><br>"
      })
  void aCellThatPrintsNothingIsBlank(String nothing) {
    Grid grid = Outline.onlyGrid("<table><tr><td>规章</td><td>" + nothing + "</td></tr></table>");

    assertThat(grid.row(0).get(1).isBlank()).isTrue();
  }

  @Test
  void linesInACellStayLines() {
    assertThat(
            Outline.onlyGrid("<table><tr><td>a<td><p>本年新<br>制作</p><p></p><p>数量</p></table>").row(0))
        .extracting(GridCell::text)
        .containsExactly("a", "本年新\n制作\n数量");
  }

  @Test
  void spansCoverTheirPlaces() {
    Grid grid =
        Outline.onlyGrid(
            """
            <table><caption>表二</caption><tfoot><tr><td>总计<td>5<td>6</tr></tfoot>
            <thead><tr><th rowspan=0>组<th colspan="2 ">申请人</tr><tr><th>甲<th>乙</tr></thead>
            <tbody><tr><td rowspan=9>三<td>1<td>2</tr><tr><td>3<td>4</tr></tbody></table>
            """);

    assertThat(Outline.of("<table><caption>表二</caption><tr><td>1<td>2</table>"))
        .containsExactly("表二", "[1 ¦ 2]");
    assertThat(texts(grid, 1)).containsExactly("组", "甲", "乙");
    assertThat(texts(grid, 3)).containsExactly("三", "3", "4");
    assertThat(texts(grid, 4)).containsExactly("总计", "5", "6");
    assertThat(grid.row(3).get(1).location().printed()).isEqualTo("table 1 row 4 column 2");
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.row(row).stream().map(GridCell::text).toList();
  }

  @Test
  void layoutTablesAreReadThroughAndTheirDataTablesAreGrids() {
    assertThat(
            Outline.of(
                """
                <table><tr><td>栏目<br>公开指南</td><td><table><tr><td><h1>年报</h1><p>总体</p>
                <table><tr><td>规章</td><td>0</td></tr></table></td></tr></table></td></tr></table>
                """))
        .containsExactly("栏目", "公开指南", "# 年报", "总体", "[规章 ¦ 0]");
  }

  @Test
  void proseBesideAMenuIsNotATable() {
    String prose = "本机关认真做好公开工作。".repeat(20);

    assertThat(Outline.of("<table><tr><td>菜单</td><td><p>总体</p>" + prose + "</td></tr></table>"))
        .containsExactly("菜单", "总体", prose);
  }

  @Test
  void aSingleColumnOnlyStacksThings() {
    assertThat(Outline.of("<table><tr><td>标题<tr><td><tr><td>正文</table>"))
        .containsExactly("标题", "", "正文");
  }

  @Test
  void aOneCellTableInADataCellIsItsText() {
    assertThat(Outline.of("<table><tr><td>规章<td><table><tr><td>12</table><tr><td>许可<td>3</table>"))
        .containsExactly("[规章 ¦ 12 / 许可 ¦ 3]");
  }

  @Test
  void anUnclosedHeadingDoesNotSwallowThePage() {
    assertThat(Outline.of("<h2><div>年报</div><p>总体</p><p>主动</p>"))
        .containsExactly("## 年报", "总体", "主动");
  }
}
