package org.gongkai.extract.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gongkai.document.Grid;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.ClaimInForce;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.form.Forms;
import org.gongkai.model.SourceSpan;
import org.junit.jupiter.api.Test;

/** Small grids in, readings out: where a cell stands. */
class GridTableReaderTest {

  private static final String HEADS = "信息内容|本年制发件数|本年废止件数|现行有效件数";
  private static final String APPLICANTS = "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
  private static final String APPLICANTS_BELOW = "商业企业|科研机构|社会公益组织|法律服务机构|其他";
  private static final String FIVE = "结果维持|结果纠正|其他结果|尚未审结|总计";
  private static final String RULES = "normative_documents issued=1 repealed=2 in_force=30";
  private static final Forms FORMS = Forms.national();

  @Test
  void rulesAreReadUnderTheirHeads() {
    assertThat(read("active_disclosure", HEADS, "规章|1|2|30"))
        .containsExactly("government_rules issued=1 repealed=2 in_force=30");
  }

  @Test
  void aCellThatIsNoFigureCostsItselfAlone() {
    assertThat(read("requests", APPLICANTS, "一、本年新收政府信息公开申请数量|1|待核实|0|0|0|0|3"))
        .containsExactly(
            "received_new natural_person=1 org.business=待核实 org.research=0"
                + " org.public_welfare=0 org.legal_service=0 org.other=0 total=3");
  }

  @Test
  void aCellWithTwoFiguresMakesItsLineDoubtful() {
    assertThat(read("requests", APPLICANTS, "一、本年新收政府信息公开申请数量|1 2|0|0|0|0|3|"))
        .containsExactly("received_new ?");
  }

  @Test
  void aMarkRightOfTheFormIsPassedOver() {
    assertThat(
            read(
                "requests",
                APPLICANTS + "|",
                "一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1|√",
                "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0|√"))
        .hasSize(2)
        .allMatch(line -> line.endsWith("total=1") || line.endsWith("total=0"));
  }

  @Test
  void anotherFigureBesideASingleHeadIsADoubt() {
    assertThat(read("active_disclosure", "信息内容|本年处理决定数量||", "行政许可|7|8|"))
        .containsExactly("licensing ?");
  }

  @Test
  void mergedCellsThatWereFilledAreOneCell() {
    assertThat(
            read("active_disclosure", "信息内容|本年处理决定数量|本年处理决定数量|本年处理决定数量", "行政许可|7|7|7", "行政处罚|2||"))
        .containsExactly("licensing decisions=7", "penalties decisions=2");
  }

  @Test
  void headsBrokenOverTwoRowsAreWhole() {
    assertThat(
            read(
                "requests",
                "项目|自然人|商业|科研|社会公益|法律服务|其他|总计",
                "||企业|机构|组织|机构||",
                "一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1"))
        .singleElement()
        .asString()
        .contains("org.business=0", "org.legal_service=0");
  }

  @Test
  void cutHeadsAreUnderstoodBetweenTheirNeighbours() {
    assertThat(read("active_disclosure", "信息内容|本年新|本年新|对外公开总数量", "规范性文件|1|2|25"))
        .containsExactly("normative_documents made=1 newly_disclosed=2 disclosed_total=25");
  }

  @Test
  void theOppositeOfAHeadIsNoSlip() {
    assertThat(read("review_litigation", "行政复议||||", FIVE.replace("尚未审结", "已审结"), "1|2|3|4|10"))
        .noneMatch(line -> line.contains("pending="));
  }

  @Test
  void aDamagedLabelIsUnderstoodBetweenItsNeighbours() {
    assertThat(read("active_disclosure", "信息内容|本年处理决定数量", "行攻处罚|3", "行政强制|4"))
        .containsExactly("penalties decisions=3", "coercion decisions=4");
  }

  @Test
  void aLabelMayStandAboveItsFigures() {
    assertThat(read("active_disclosure", HEADS, "规章|||", "|1|2|30"))
        .containsExactly("government_rules issued=1 repealed=2 in_force=30");
  }

  @Test
  void figuresBelowALabelThatDoNotFillTheirHeadsAreADoubt() {
    assertThat(read("active_disclosure", HEADS, "规章|||", "|1||30"))
        .containsExactly("government_rules ?");
  }

  @Test
  void lastYearsRowIsNotTheForms() {
    assertThat(
            read(
                "review_litigation",
                "|行政复议||||",
                "|" + FIVE,
                "上年\n度|9|9|9|9|36",
                "本\n年|1|2|3|4|10"))
        .containsExactly("review upheld=1 corrected=2 other=3 pending=4 total=10");
  }

  @Test
  void rowsThatNumberTheColumnsHoldNoFigures() {
    assertThat(read("active_disclosure", HEADS, "甲|1|2|3", "规章|0|0|7"))
        .containsExactly("government_rules issued=0 repealed=0 in_force=7");
  }

  @Test
  void whereTheEdgesOfHeadsAndFiguresDifferTheirOrderCounts() {
    Grid.Builder grid = Grid.builder(SourceSpan.table(1));
    grid.row().cell("信息内容").cell("上一年项目数量").cell("本年增/减", 1, 2).cell("处理决定数量");
    grid.row().cell("行政许可").cell("0", 1, 2).cell("0").cell("7");

    assertThat(read("active_disclosure", grid.build()))
        .containsExactly("licensing items_previous_year=0 items_change=0 decisions=7");
  }

  @Test
  void aFigureAloneInTheNextRowIsTheRestOfACell() {
    assertThat(read("active_disclosure", HEADS, "规章|0|0|7", "12|||"))
        .containsExactly("government_rules ?");
  }

  @Test
  void aRowThatEndsInBlanksAsNoOtherDoesMayHaveLostCellsWhereRowsAreFilledUp() {
    String[] rows = {HEADS, "规章|1|2|", "行政规范性文件|1|2|30"};

    assertThat(read("active_disclosure", grid(rows)))
        .containsExactly("government_rules issued=1 repealed=2 in_force=", RULES);
    assertThat(read("active_disclosure", grid(Grid.builder(SourceSpan.table(1)).fillingUp(), rows)))
        .containsExactly("government_rules ?", RULES);
  }

  @Test
  void whatStandsBehindTheFiguresWouldHaveMovedWithThem() {
    String[] rows = {HEADS + "|", "规章|1|2||请核对", "行政规范性文件|1|2|30|"};

    assertThat(read("active_disclosure", grid(Grid.builder(SourceSpan.table(1)).fillingUp(), rows)))
        .containsExactly("government_rules issued=1 repealed=2 in_force=", RULES);
  }

  @Test
  void whatEndsInBlanksInThreeRowsIsAHabit() {
    String[] rows = {
      APPLICANTS,
      "一、本年新收政府信息公开申请数量|0|0|0|0|0|0|",
      "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|",
      "（一）予以公开|0|0|0|0|0|0|",
      "（七）总计|1|0|0|0|0|0|1"
    };

    assertThat(read("requests", grid(Grid.builder(SourceSpan.table(1)).fillingUp(), rows)))
        .noneMatch(line -> line.endsWith("?"));
  }

  @Test
  void aRowThatEndsBeforeItsTotalHasNoPlaces() {
    Grid.Builder grid = Grid.builder(SourceSpan.table(1));
    grid.row();
    List.of(APPLICANTS.split("\\|")).forEach(grid::cell);
    grid.row().cell("一、本年新收政府信息公开申请数量").cell("3").cell("3").cell("", 1, 5);
    grid.row().cell("二、上年结转政府信息公开申请数量").cell("", 1, 7);

    assertThat(read("requests", grid.build()))
        .hasSize(2)
        .startsWith("received_new ?")
        .last()
        .asString()
        .endsWith("total=");
  }

  @Test
  void aLabelMayStandInOneCellWithItsGroup() {
    assertThat(
            read(
                "requests",
                "项目|自然人|法人或其他组织-商业企业|总计",
                "三、本年度办理结果 - （三）不予公开 - 1.属于国家秘密|1|0|1",
                "三、本年度办理结果 - （四）无法提供 - 1.属于国家秘密|1|0|1"))
        .containsExactly("result.denied.state_secret natural_person=1 org.business=0 total=1");
  }

  @Test
  void whatIsWithoutItsNumberIsTheLastLineOfItsGroup() {
    assertThat(
            read("requests", "项目|自然人|总计", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0", "（3）其他|1|1"))
        .endsWith("result.other.other natural_person=1 total=1");
  }

  @Test
  void aFigureInThreesIsOneUnlessItMayBeTwo() {
    assertThat(read("active_disclosure", "信息内容|本年处理决定数量", "行政许可|4 978", "行政处罚|120 134"))
        .containsExactly("licensing decisions=4 978", "penalties ?decisions=120 134");
  }

  @Test
  void marksForNothingAcrossAreARow() {
    assertThat(
            read(
                "review_litigation",
                "行政复议|||||行政诉讼|||||||||",
                "|||||未经复议直接起诉|||||复议后起诉||||",
                FIVE + "|" + FIVE + "|" + FIVE,
                "—|—|—|—|—|/|/|/|/|/|无|无|无|无|无"))
        .hasSize(3)
        .startsWith("review upheld=— corrected=— other=— pending=— total=—");
  }

  @Test
  void aTableOnItsSideIsTurned() {
    String review = "行政复议|结果维持|1;|结果纠正|2;|其他结果|3;|尚未审结|4;|总计|10;";
    String direct = review.replace("行政复议", "未经复议直接起诉");
    String after = review.replace("行政复议", "复议后起诉");

    assertThat(read("review_litigation", (review + direct + after).split(";")))
        .startsWith("review upheld=1 corrected=2 other=3 pending=4 total=10")
        .hasSize(3);
    assertThat(read("review_litigation", (review + direct + after).replace("|3;", "|;").split(";")))
        .noneMatch(line -> line.contains("="));
  }

  @Test
  void rowNumbersBehindLabelsAreNoFigures() {
    assertThat(read("requests", rows(at -> at + "|" + at + "|0|0|0|0|0|" + at)))
        .hasSize(6)
        .endsWith(
            "result.denied.third_party_rights natural_person=6 org.business=0 org.research=0"
                + " org.public_welfare=0 org.legal_service=0 org.other=0 total=6");
  }

  @Test
  void sumsTellWhichFiguresBesideOthersAreTheForms() {
    assertThat(read("requests", rows(at -> at + "|0|0|0|0|0|" + at + "|" + (at + 50))))
        .hasSize(6)
        .allMatch(line -> line.contains("natural_person=") && line.contains("total="));
    assertThat(read("requests", rows(at -> "0|0|0|0|0|0|0|0")))
        .hasSize(6)
        .allMatch(line -> line.endsWith("?"));
  }

  /** Lines of the table whose heads stand in no columns. */
  private static String[] rows(IntFunction<String> figures) {
    List<String> rows = new ArrayList<>(List.of("自然人|总计", APPLICANTS_BELOW));
    List<String> labels =
        List.of("（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益");
    for (int at = 1; at <= labels.size(); at++) {
      rows.add(labels.get(at - 1) + "|" + figures.apply(at));
    }
    return rows.toArray(String[]::new);
  }

  private static List<String> read(String section, String... rows) {
    return read(section, grid(rows));
  }

  private static List<String> read(String section, Grid grid) {
    TableReadings readings = new TableReadings(false);
    Vocabulary vocabulary = new Vocabulary(FORMS);
    new GridTableReader(
            vocabulary,
            new FormOrder(FORMS),
            new ReadingPlace(vocabulary.shapes()),
            readings,
            new RowEquations(FORMS),
            new UnheadedLines(FORMS, vocabulary),
            new ClaimInForce(readings))
        .read(grid);
    return readings.lines(section).stream()
        .map(
            line ->
                line.category()
                    + (line.isUndecided() ? " ?" : "")
                    + line.cells().stream()
                        .map(
                            cell ->
                                (cell.decided() ? " " : " ?")
                                    + cell.measure()
                                    + "="
                                    + cell.printed())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static Grid grid(String... rows) {
    return grid(Grid.builder(SourceSpan.table(1)), rows);
  }

  private static Grid grid(Grid.Builder grid, String... rows) {
    for (String row : rows) {
      grid.row();
      for (String cell : row.split("\\|", -1)) {
        grid.cell(cell);
      }
    }
    return grid.build();
  }
}
