package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.Document;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.Report;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.figure.Quantity.State;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.junit.jupiter.api.Test;

/** Tables that are not as they should be: read right by their labels, or refused. */
class TableCasesTest {

  private static final String TITLE = "<h1>某区财政局2023年政府信息公开工作年度报告</h1>";
  private static final String HEAD =
      "<tr><td>项目</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>"
          + "<td>法律服务机构</td><td>其他</td><td>总计</td></tr>";

  private final Extractor extractor =
      new Extractor(
          Forms.national(),
          new Roster(
              List.of(
                  new Agency(
                      "A",
                      "某区财政局",
                      "某区",
                      "部门",
                      List.of(),
                      null,
                      null,
                      Role.MEMBER,
                      null,
                      null,
                      null))),
          2026);

  @Test
  void columnsAreKnownByTheirHeads() {
    Report report =
        report(
            table(
                HEAD.replace("科研机构", "X").replace("商业企业", "科研机构").replace("X", "商业企业")
                    + row("一、本年新收政府信息公开申请数量", "1", "2", "3", "0", "0", "0", "6")));

    assertThat(quantity(report, "received_new", "org.research")).isEqualTo(Quantity.number(2));
    assertThat(quantity(report, "received_new", "org.business")).isEqualTo(Quantity.number(3));
  }

  @Test
  void aMissingColumnIsAbsentAndTheOthersStayInPlace() {
    Report report =
        report(
            table(
                HEAD.replace("<td>科研机构</td>", "")
                    + row("一、本年新收政府信息公开申请数量", "1", "2", "4", "5", "6", "18")));

    assertThat(quantity(report, "received_new", "org.research").state()).isEqualTo(State.ABSENT);
    assertThat(quantity(report, "received_new", "org.public_welfare"))
        .isEqualTo(Quantity.number(4));
  }

  @Test
  void aColumnUnderAnUnknownHeadIsUnreadNotMissing() {
    String row = row("一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21");

    Report report = report(table(HEAD.replace("自然人", "甲类") + row));

    assertThat(quantity(report, "received_new", "natural_person").isNumber()).isFalse();
    assertThat(report.observations())
        .extracting(Observation::kind)
        .contains(Kind.LINE_UNDECIDED)
        .doesNotContain(Kind.COLUMN_MISSING);
  }

  @Test
  void theEndOfAHeadIsEnoughBetweenItsNeighbours() {
    String row = row("一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21");

    assertThat(
            quantity(
                report(table(HEAD.replace("商业企业", "企业") + row)), "received_new", "org.business"))
        .isEqualTo(Quantity.number(2));
  }

  @Test
  void numbersOfTheLinesAreNoFigures() {
    String numbered = "<tr><td>序号</td>" + HEAD.substring("<tr>".length());

    Report report =
        report(table(numbered + row("1", "一、本年新收政府信息公开申请数量", "1", "2", "3", "0", "0", "0", "6")));

    assertThat(quantity(report, "received_new", "natural_person")).isEqualTo(Quantity.number(1));
    assertThat(quantity(report, "received_new", "total")).isEqualTo(Quantity.number(6));
  }

  @Test
  void aHeadThatFellOutOfItsTableIsNotTheFirst() {
    String heads = "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><ph>现行有效件数</td></tr>";

    Report report = report(table(heads + row("规章", "1", "2", "30")));

    assertThat(report.facts())
        .filteredOn(fact -> fact.cell().category().equals("government_rules"))
        .noneMatch(fact -> fact.quantity().isNumber());
  }

  @Test
  void aLineWithTooFewFiguresIsRefusedWhole() {
    Report report = report(table(HEAD + row("一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "15")));

    assertThat(quantity(report, "received_new", "natural_person").state())
        .isEqualTo(State.UNREADABLE);
    assertThat(quantity(report, "received_new", "total").state()).isEqualTo(State.UNREADABLE);
  }

  @Test
  void headsCutByTheEndOfAPageAreWhole() {
    String five = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
    String above =
        "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>"
            + "<tr><td>结果</td><td>结果</td><td>其他</td><td>尚未</td><td>总计</td>"
            + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后</td></tr>";
    String below =
        "<tr><td>维持</td><td>纠正</td><td>结果</td><td>审结</td><td></td>"
            + "<td colspan=5></td><td colspan=5>起诉</td></tr>"
            + ("<tr><td colspan=5></td>" + five + five + "</tr>")
            + "<tr><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td>"
            + "<td>5".repeat(4)
            + "<td>20"
            + "<td>6".repeat(4)
            + "<td>24</tr>";

    Report report = report(table(above) + table(below));

    assertThat(quantity(report, new CellKey("review_litigation", "review", "corrected")))
        .isEqualTo(Quantity.number(2));
    assertThat(
            quantity(
                report, new CellKey("review_litigation", "litigation_after_review", "pending")))
        .isEqualTo(Quantity.number(6));
  }

  @Test
  void aLabelCutByTheEndOfAPageIsWholeBelowTheHeadsRepeatedThere() {
    Report report =
        report(
            table(HEAD + row("一、本年新收政府信息", "1", "2", "3", "0", "0", "0", "6"))
                + table(
                    HEAD
                        + row("公开申请数量", "", "", "", "", "", "", "")
                        + row("二、上年结转政府信息公开申请数量", "4", "0", "0", "0", "0", "0", "4")));

    assertThat(quantity(report, "received_new", "org.business")).isEqualTo(Quantity.number(2));
    assertThat(quantity(report, "carried_in", "total")).isEqualTo(Quantity.number(4));
  }

  @Test
  void whatTheEndOfAPageCutsOffARowDoesNotEndTheTable() {
    Report report =
        report(
            table(HEAD + row("一、本年新收政府信息公开申请数量", "1", "2", "3", "0", "0", "0注", "6"))
                + table(
                    row("", "", "", "", "", "", "1", "")
                        + row("二、上年结转政府信息公开申请数量", "4", "0", "0", "0", "0", "0", "4")));

    assertThat(quantity(report, "received_new", "total")).isEqualTo(Quantity.number(6));
    assertThat(quantity(report, "carried_in", "total")).isEqualTo(Quantity.number(4));
  }

  @Test
  void aRowRuledTwiceIsOneRow() {
    String twice = "<tr><td rowspan=2>%s</td>" + "<td rowspan=2>%s</td>".repeat(7) + "</tr>";

    Report report =
        report(
            table(
                HEAD
                    + twice.formatted("一、本年新收政府信息公开申请数量", 1, 2, 3, 0, 0, 0, 6)
                    + "<tr></tr>"
                    + row("二、上年结转政府信息公开申请数量", "4", "0", "0", "0", "0", "0", "4")));

    assertThat(quantity(report, "received_new", "org.business")).isEqualTo(Quantity.number(2));
    assertThat(quantity(report, "carried_in", "total")).isEqualTo(Quantity.number(4));
  }

  @Test
  void figuresBetweenTheirHeadsAreNotMovedToTheNext() {
    String heads = row("信息内容", "上一年项目数量", "", "本年增/减", "", "处理决定数量", "");

    Report report =
        report(
            table(
                heads
                    + row("行政处罚", "", "9", "", "-4", "", "4")
                    + row("行政强制", "", "17", "", "1", "", "")));

    assertThat(report.facts())
        .filteredOn(fact -> fact.cell().category().equals("coercion"))
        .noneMatch(fact -> fact.quantity().isNumber());
  }

  @Test
  void aHiddenDraftIsNoReport() {
    String style = "<style>.draft{display:none}</style>";
    String draft = "<div class=draft>" + table(HEAD + received("9")) + "</div>";

    Report report = report(style + draft + table(HEAD + received("4")));

    assertThat(quantity(report, "received_new", "total")).isEqualTo(Quantity.number(4));
    assertThat(report.observations()).noneMatch(seen -> seen.kind() == Kind.TABLES_HIDDEN);
  }

  @Test
  void tablesThatShowOnlyAfterAClickAreReadAndItIsSaid() {
    String style = "<style>.tab{display:none}</style>";

    Report report = report(style + "<div class=tab>" + table(HEAD + received("4")) + "</div>");

    assertThat(quantity(report, "received_new", "total")).isEqualTo(Quantity.number(4));
    assertThat(report.observations()).anyMatch(seen -> seen.kind() == Kind.TABLES_HIDDEN);
  }

  @Test
  void aReportFromAnImageSaysSo() {
    Document text = document(TITLE + table(HEAD + received("4")));
    Document image =
        new Document(text.format(), text.declaredTitle(), text.blocks(), Document.Origin.IMAGE);

    assertThat(((Loading.Loaded) load(text)).report().isRecognised()).isFalse();
    assertThat(((Loading.Loaded) load(image)).report().isRecognised()).isTrue();
  }

  @Test
  void aTableHiddenBesideOthersIsNotReadNorCalledMissing() {
    String style = "<style>.tab{display:none}</style>";
    String hidden = "<div class=tab>" + table(HEAD + received("4")) + "</div>";

    Report report =
        report(
            style
                + hidden
                + "<table><tr><td colspan=5>行政复议</td></tr><tr><td>结果维持</td><td>结果纠正</td>"
                + "<td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr><td>1</td><td>0</td><td>0</td>"
                + "<td>0</td><td>1</td></tr></table>");

    assertThat(report.observations())
        .filteredOn(seen -> "requests".equals(seen.section()))
        .extracting(Observation::kind)
        .containsExactly(Kind.TABLE_HIDDEN);
  }

  private static String received(String all) {
    return row("一、本年新收政府信息公开申请数量", all, "0", "0", "0", "0", "0", all);
  }

  @Test
  void marksOfNotesBelongToNoFigureAndNoLabel() {
    Report report =
        report(
            table(
                HEAD.replace("科研机构", "科研机构<sup>1</sup>")
                    + row(
                        "一、本年新收政府信息公开申请数量[2]", "12<sup>1</sup>", "2①", "3*", "0", "0", "0", "17")));

    assertThat(quantity(report, "received_new", "natural_person"))
        .isEqualTo(Quantity.number(new BigDecimal(12), "12¹"));
    assertThat(quantity(report, "received_new", "org.business"))
        .isEqualTo(Quantity.number(new BigDecimal(2), "2①"));
    assertThat(quantity(report, "received_new", "org.research"))
        .isEqualTo(Quantity.number(new BigDecimal(3), "3*"));
    assertThat(quantity(report, "received_new", "total")).isEqualTo(Quantity.number(17));
  }

  @Test
  void aMarkThatIsAloneInItsCellIsNoFigure() {
    Report report =
        report(table(HEAD + row("一、本年新收政府信息公开申请数量", "<sup>1</sup>", "2", "3", "0", "0", "0", "5")));

    assertThat(quantity(report, "received_new", "natural_person").isNumber()).isFalse();
  }

  @Test
  void aFigureOverSeveralColumnsBelongsToNone() {
    Report report =
        report(
            table(
                HEAD
                    + "<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td colspan=3>8</td>"
                    + "<td>0</td><td>0</td><td>9</td></tr>"));

    assertThat(quantity(report, "received_new", "org.business").state())
        .isEqualTo(State.UNREADABLE);
    assertThat(quantity(report, "received_new", "total")).isEqualTo(Quantity.number(9));
  }

  @Test
  void aLineThatContradictsItselfIsRefused() {
    String line = "一、本年新收政府信息公开申请数量";
    Report report =
        report(
            table(
                HEAD
                    + row(line, "1", "0", "0", "0", "0", "0", "1")
                    + row(line, "2", "0", "0", "0", "0", "0", "2")));

    assertThat(quantity(report, "received_new", "total").state()).isEqualTo(State.UNREADABLE);
  }

  @Test
  void yuanInAColumnOfTenThousandYuanIsNoFigureOfTheColumn() {
    Report report =
        report(
            table(
                "<tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr>"
                    + "<tr><td>行政事业性收费</td><td>984361元</td></tr>"));
    CellKey fee = new CellKey("active_disclosure", "fees", "amount");

    assertThat(quantity(report, fee)).isEqualTo(Quantity.unreadable("984361元"));
  }

  @Test
  void theFormItselfIsNoReport() {
    Loading loading =
        load(TITLE + table(HEAD + row("一、本年新收政府信息公开申请数量", "", "", "", "", "", "", "")));

    assertThat(loading)
        .isInstanceOfSatisfying(
            Loading.Rejected.class,
            rejected -> assertThat(rejected.rejection().reason()).isEqualTo(Reason.BLANK_FORM));
  }

  @Test
  void aYearInCharactersIsAYear() {
    Loading loading =
        load(
            TITLE.replace("2023", "二〇二三")
                + table(HEAD + row("一、本年新收政府信息公开申请数量", "1", "0", "0", "0", "0", "0", "1")));

    assertThat(((Loading.Loaded) loading).report().key().year()).isEqualTo(2023);
  }

  private Report report(String body) {
    return ((Loading.Loaded) load(TITLE + body)).report();
  }

  private Loading load(String page) {
    return load(document(page));
  }

  private Loading load(Document document) {
    return extractor.extract(document, "reports/report.html");
  }

  private static Document document(String page) {
    byte[] bytes = ("<html><body>" + page + "</body></html>").getBytes(StandardCharsets.UTF_8);
    return ((ReadResult.Read) new Readers().read("report.html", bytes)).document();
  }

  private static Quantity quantity(Report report, String category, String measure) {
    return quantity(report, new CellKey("requests", category, measure));
  }

  private static Quantity quantity(Report report, CellKey cell) {
    return Objects.requireNonNull(report.byCell().get(cell)).quantity();
  }

  private static String table(String rows) {
    return "<table>" + rows + "</table>";
  }

  private static String row(String label, String... figures) {
    return "<tr><td>" + label + "</td><td>" + String.join("</td><td>", figures) + "</td></tr>";
  }
}
