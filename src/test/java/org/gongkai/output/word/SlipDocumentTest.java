package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.Approved;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Receipt;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.gongkai.output.table.RuleWords;
import org.junit.jupiter.api.Test;

class SlipDocumentTest {

  private static final Letter LETTER =
      new Letter(
          new Letterhead("某区政务公开办公室", "李某，电话 010-12345678", "", 10),
          LocalDate.of(2026, 2, 3),
          Language.ZH);

  private static final CellKey WRONG = new CellKey("requests", "result.total", "total");

  private static final SlipForm FORM = new SlipForm(LETTER, Forms.national());

  /** A report whose table 三 is filled with zeros, but for the total that does not add up. */
  private static Report report() {
    List<Fact> facts =
        Forms.national().get("2021").find("requests").orElseThrow().cells().stream()
            .map(FormCell::key)
            .map(
                key ->
                    new Fact(
                        key,
                        "2021",
                        Quantity.number(key.equals(WRONG) ? 20 : 0),
                        SourceSpan.NOWHERE))
            .toList();
    return new Report(new ReportKey("A", 2025), "reports/a.html", facts, List.of(), List.of());
  }

  private static Finding finding(String check) {
    return finding(check, WRONG);
  }

  private static Finding finding(String check, CellKey cell) {
    return finding(check, cell, "26", "6");
  }

  private static Finding finding(String check, CellKey cell, String due, String difference) {
    return finding(check, cell, "20", due, difference);
  }

  private static Finding habit(CellKey table, String printed) {
    return finding("VAL-02", table, printed, "", "");
  }

  private static Finding finding(
      String check, CellKey cell, String printed, String due, String difference) {
    return new Finding(
        check,
        Severity.ERROR,
        "某区",
        "A",
        2025,
        cell,
        printed,
        due,
        difference,
        "",
        "",
        "reports/a.html",
        "",
        "",
        "",
        Cause.UNKNOWN,
        null);
  }

  private static byte[] document(Receipt receipt) throws IOException {
    return document(receipt, Coverage.Status.RECEIVED);
  }

  private static byte[] document(Receipt receipt, Coverage.Status status) throws IOException {
    return document(receipt, status, "各分项之和为26，填报20。");
  }

  private static byte[] document(Receipt receipt, Coverage.Status status, String message)
      throws IOException {
    return document(
        receipt,
        status,
        new Slip.Line(Ask.CORRECT, finding("SUM-02"), "表三", message, "《条例》", "请更正。"),
        new Slip.Line(Ask.RESEND, finding("READ-01"), "表四", "未能读出。", "惯例", "请另报。"));
  }

  private static Coverage coverage(Receipt receipt, Coverage.Status status) {
    Agency agency =
        new Agency("A", "甲局", "某区", "", List.of(), null, null, Role.MEMBER, null, null, null);
    return new Coverage(
        agency, 2025, status, "reports/2025/待核/a.html", 1, 0, LocalDate.of(2026, 1, 31), receipt);
  }

  private static byte[] document(Receipt receipt, Coverage.Status status, Slip.Line... lines)
      throws IOException {
    Slip slip = new Slip(coverage(receipt, status), 0, List.of(lines));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SlipDocument(LETTER, new RuleWords(Language.ZH), FORM)
        .write(slip, Optional.of(report()), out);
    return out.toByteArray();
  }

  /** Head, verdict, items with their boxes, and the table with the item's number in its cell. */
  @Test
  void aSlipSaysItemByItemWhatToDoAndShowsWhere() throws IOException {
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(document(Receipt.UNKNOWN)))) {
      Approved.assertSame(Path.of("src/test/resources/approved/output/slip.txt"), text(read));
    }
  }

  @Test
  void noLineIsTorn() throws IOException {
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(document(Receipt.UNKNOWN)))) {
      XWPFTable item = read.getTables().get(0);
      assertThat(item.getRows().subList(0, item.getRows().size() - 1))
          .allMatch(XWPFTableRow::isCantSplitRow);
    }
  }

  @Test
  void onlyTheCellsOfItemsAreShaded() throws IOException {
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(document(Receipt.UNKNOWN)))) {
      assertThat(read.getTables().get(2).getRows())
          .flatExtracting(XWPFTableRow::getTableCells)
          .filteredOn(cell -> cell.getColor() != null)
          .extracting(XWPFTableCell::getText)
          .containsExactly("20①");
    }
  }

  /** The relation of the corner of table 三: what came in is what was dealt with. */
  @Test
  void ofAColumnInWhichARelationDoesNotHoldOnlyItsCellsAreShaded() throws IOException {
    CellKey column = new CellKey("requests", "", "natural_person");
    Slip.Line line =
        new Slip.Line(Ask.CORRECT, finding("SUM-03", column), "表三", "不等。", "《条例》", "请更正。");
    byte[] document = document(Receipt.UNKNOWN, Coverage.Status.RECEIVED, line);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
      assertThat(read.getTables().get(1).getRows())
          .flatExtracting(XWPFTableRow::getTableCells)
          .filteredOn(cell -> cell.getColor() != null)
          .hasSize(4)
          .allMatch(cell -> cell.getText().endsWith("①"));
    }
  }

  /** A sign, words or a unit: each cell that shows the habit, and none that prints a number. */
  @Test
  void ofAHabitThatIsToldOnceAllCellsAreMarked() {
    CellKey table = new CellKey("requests", "", "");
    Slip.Line line = new Slip.Line(Ask.VERIFY, habit(table, "/；20；无"), "表三", "", "", "");
    Slip slip = new Slip(coverage(Receipt.UNKNOWN, Coverage.Status.RECEIVED), 0, List.of(line));

    assertThat(
            Stream.of("/", "无", "—", "20")
                .filter(printed -> !FORM.cells().itemsAbout(fact(WRONG, printed), slip).isEmpty()))
        .containsExactly("/", "无");
    CellKey elsewhere = new CellKey("active_disclosure", "licences", "decisions");
    assertThat(FORM.cells().itemsAbout(fact(elsewhere, "/"), slip)).isEmpty();
  }

  private static Fact fact(CellKey cell, String printed) {
    return new Fact(cell, "2021", Quantity.notApplicable(printed), SourceSpan.NOWHERE);
  }

  @Test
  void whoWasOnlyLateIsAskedForAnExplanationAndNothingElse() throws IOException {
    Slip.Line line =
        new Slip.Line(
            Ask.VERIFY, finding("TIM-02", Finding.NO_CELL), "报告", "逾期3天。", "《条例》", "请说明逾期原因。");
    byte[] document = document(Receipt.UNKNOWN, Coverage.Status.RECEIVED, line);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
      assertThat(text(read))
          .contains(
              "审核结论：报告内容未发现须更正或核实的问题；报送逾期，请说明原因", "前在“单位反馈”栏书面说明逾期原因并报回，报告无须重报；编号请勿改动。", "请说明　报告")
          .doesNotContain("请更正", "逐项", "请核实");
    }
  }

  /** As the message says it. */
  @Test
  void aDifferenceHasNoSign() throws IOException {
    Finding less = finding("SUM-02", WRONG, "12", "-8");
    byte[] document =
        document(
            Receipt.UNKNOWN,
            Coverage.Status.RECEIVED,
            new Slip.Line(Ask.CORRECT, less, "表三", "相差8。", "《条例》", "请更正。"));
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
      assertThat(text(read)).contains("总计20；各分项之和12（相差8）");
    }
  }

  @Test
  void theDayOfReceiptIsToldWhereItIsKnown() throws IOException {
    Receipt receipt = new Receipt(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 1, 29));
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document(receipt)))) {
      assertThat(text(read)).contains("（2026年1月30日首次收到，采用文件：a.html）已于2026年2月3日审核。");
    }
  }

  /** Whatever came is not called by the title that a report would have. */
  @Test
  void aFileThatIsNoReportIsCalledByItsName() throws IOException {
    byte[] document = document(Receipt.UNKNOWN, Coverage.Status.REJECTED);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
      assertThat(text(read))
          .contains("你单位报送的文件（a.html）已于2026年2月3日审核。", "审核结论：退回重报")
          .doesNotContain("《甲局");
    }
  }

  /** What agencies print goes into markup, and stays what it is. */
  @Test
  void signsOfMarkupAndUnprintableOnesDoNoHarm() throws IOException {
    try (XWPFDocument read =
        new XWPFDocument(
            new ByteArrayInputStream(
                document(
                    Receipt.UNKNOWN, Coverage.Status.RECEIVED, "<w:p>&\u0007\uD800“]]>\uE000x")))) {
      assertThat(text(read)).contains("<w:p>&  “]]>\uE000x");
    }
  }

  @Test
  void theSameSlipIsTheSameFile() throws IOException {
    assertThat(document(Receipt.UNKNOWN)).isEqualTo(document(Receipt.UNKNOWN));
  }

  private static String text(XWPFDocument document) {
    StringBuilder text = new StringBuilder();
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> text.append(text(row)).append('\n'));
      } else if (element instanceof XWPFParagraph paragraph) {
        text.append(paragraph.getText()).append('\n');
      }
    }
    return text.toString();
  }

  private static String text(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(XWPFTableCell::getText)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
