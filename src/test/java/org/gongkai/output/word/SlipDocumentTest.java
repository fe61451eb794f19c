package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Receipt;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
import org.gongkai.output.table.RuleWords;
import org.junit.jupiter.api.Test;

class SlipDocumentTest {

  private static final Letter LETTER =
      new Letter(
          new Letterhead("某区政务公开办公室", "李某，电话 010-12345678", "", 10),
          LocalDate.of(2026, 2, 3),
          Language.ZH);

  private static byte[] document(Receipt receipt) throws IOException {
    return document(receipt, Coverage.Status.RECEIVED);
  }

  private static byte[] document(Receipt receipt, Coverage.Status status) throws IOException {
    Agency agency =
        new Agency("A", "甲局", "某区", "", List.of(), null, null, Role.MEMBER, null, null, null);
    Coverage coverage =
        new Coverage(
            agency,
            2025,
            status,
            "reports/2025/待核/a.html",
            1,
            0,
            LocalDate.of(2026, 1, 31),
            receipt);
    Finding finding =
        new Finding(
            "SUM-02",
            Severity.ERROR,
            "某区",
            "A",
            2025,
            new CellKey("requests", "result.total", "total"),
            "20",
            "26",
            "6",
            "各分项之和为26，填报20。",
            "",
            "reports/a.html",
            "",
            "",
            "",
            Cause.UNKNOWN,
            null);
    Slip slip =
        new Slip(
            coverage,
            0,
            List.of(
                new Slip.Line(Ask.CORRECT, finding, "表三", finding.message(), "《条例》", "请更正。"),
                new Slip.Line(Ask.RESEND, finding, "表四", "未能读出。", "惯例", "请另报。")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SlipDocument(slip, LETTER, new RuleWords(Language.ZH)).write(out);
    return out.toByteArray();
  }

  @Test
  void everyThingToCorrectHasALineWithRoomForTheAnswer() throws IOException {
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(document(Receipt.UNKNOWN)))) {
      List<XWPFTableRow> rows = read.getTables().get(0).getRows();

      assertThat(texts(rows.get(0)))
          .containsExactly(
              "序号", "问题级别", "位置", "填报内容", "应为或核对值", "相差", "问题说明", "依据", "整改要求", "单位反馈");
      assertThat(texts(rows.get(1)))
          .containsExactly(
              "1", "须更正", "表三", "总计20", "各分项之和26", "6", "各分项之和为26，填报20。", "《条例》", "请更正。", "");
      assertThat(texts(rows.get(2)))
          .containsExactly("2", "另报文件", "表四", "", "", "", "未能读出。", "惯例", "请另报。", "");
      assertThat(rows).hasSize(3);
      assertThat(read.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains(
              "单位：甲局　　年度：2025",
              "审核日期：2026年2月3日",
              "报告标题：《甲局2025年政府信息公开工作年度报告》（文件：a.html）",
              "结论：修改后再报",
              "请于2026年2月13日前逐项更正或书面说明，填写“单位反馈”栏后连同更正后的报告一并报回。",
              "联系方式：李某，电话 010-12345678",
              "某区政务公开办公室",
              "2026年2月3日");
    }
  }

  @Test
  void noLineIsTornAndEveryPageHasTheHead() throws IOException {
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(document(Receipt.UNKNOWN)))) {
      List<XWPFTableRow> rows = read.getTables().get(0).getRows();
      assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(rows).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false);
    }
  }

  @Test
  void theDayOfReceiptIsToldWhereItIsKnown() throws IOException {
    Receipt receipt = new Receipt(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 1, 29));
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document(receipt)))) {
      assertThat(read.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("收到日期：2026年1月30日　　审核日期：2026年2月3日");
    }
  }

  /** Whatever came is not called by the title that a report would have. */
  @Test
  void aFileThatIsNoReportIsCalledByItsName() throws IOException {
    byte[] document = document(Receipt.UNKNOWN, Coverage.Status.REJECTED);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
      assertThat(read.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("报送文件：a.html", "结论：退回重报")
          .noneMatch(text -> text.contains("《"));
    }
  }

  @Test
  void theSameSlipIsTheSameFile() throws IOException {
    assertThat(document(Receipt.UNKNOWN)).isEqualTo(document(Receipt.UNKNOWN));
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
  }
}
