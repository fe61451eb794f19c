package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Receipt;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDocumentTest {

  private static final LocalDate SENT = LocalDate.of(2026, 2, 26);

  private static List<String> lines(Letterhead head, Language language) throws IOException {
    return lines(head, language, "", "", "");
  }

  private static List<String> lines(
      Letterhead head, Language language, String file, String by, String whose) throws IOException {
    Agency agency =
        new Agency("A", "甲局", "某区", "", List.of(), null, null, Role.MEMBER, null, null, null);
    LocalDate due = LocalDate.of(2026, 1, 31);
    Coverage coverage =
        new Coverage(agency, 2025, Coverage.Status.MISSING, "", 1, 0, due, Receipt.UNKNOWN);
    Slip slip = new Slip(coverage, 0, List.of(line(file, by, whose)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReminderDocument(slip, new Letter(head, SENT, language)).write(out);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(read.getTables()).isEmpty();
      return read.getParagraphs().stream()
          .map(XWPFParagraph::getText)
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }

  private static Slip.Line line(String file, String by, String whose) {
    Finding finding =
        new Finding(
            "TIM-06",
            Severity.ERROR,
            "某区",
            "A",
            2025,
            Finding.NO_CELL,
            file,
            by,
            "",
            "尚未提交。",
            "",
            "",
            "",
            "",
            whose,
            Cause.UNKNOWN,
            null);
    return new Slip.Line(Slip.Ask.CORRECT, finding, "报告", "尚未提交。", "《条例》第四十九条", "请立即报送。");
  }

  @Test
  void aReportThatNeverCameIsAskedForByALetterWithDaysAndSender() throws IOException {
    Letterhead head = new Letterhead("某区政务公开办公室", "李某，010-12345678", "政务邮箱", 5);

    assertThat(lines(head, Language.ZH))
        .containsExactly(
            "关于报送2025年政府信息公开工作年度报告的催报通知",
            "甲局：",
            "截至2026年2月26日，尚未收到你单位2025年政府信息公开工作年度报告。该报告应于2026年1月31日前报送（依据：《条例》第四十九条）。",
            "请于2026年3月3日前报送；因故不能按时报送的，请在此日期前书面说明原因。",
            "请报送网页文件（.html）或Word文件（.docx），法定表格须为真正的表格，每格只填一个数字，无数据的填“0”；不要报送扫描件或截图。",
            "报送方式：政务邮箱",
            "联系方式：李某，010-12345678",
            "某区政务公开办公室",
            "2026年2月26日");
  }

  @Test
  void anOfficeThatHasSaidNothingOfItselfSendsAWholeLetterAllTheSame() throws IOException {
    assertThat(lines(Letterhead.BLANK, Language.ZH))
        .contains("请于2026年3月5日前报送；因故不能按时报送的，请在此日期前书面说明原因。", "某区政府信息公开工作主管部门")
        .anyMatch(line -> line.contains("Word文件"))
        .noneMatch(line -> line.startsWith("联系方式"));
  }

  @ParameterizedTest
  @CsvSource({"8,2026年3月6日", "9,2026年3月9日", "10,2026年3月9日", "11,2026年3月9日"})
  void anAnswerIsNeverDueOnASaturdayOrSunday(int days, String day) throws IOException {
    assertThat(lines(new Letterhead("", "", "", days), Language.ZH))
        .anyMatch(line -> line.startsWith("请于" + day + "前报送"));
  }

  @Test
  void whoHandedInLastYearsReportAgainIsToldSo() throws IOException {
    assertThat(lines(Letterhead.BLANK, Language.ZH, "reports/2025/甲局.html", "", ""))
        .contains("你单位报来的“甲局.html”是2024年度报告，数据与已收的2024年度报告相同，不能作为本年度报告。");
  }

  @Test
  void whoseReportCameInItsPlaceIsNamed() throws IOException {
    String whose = "“reports/2025/甲局.html”按内容是乙局2025年度报告";
    assertThat(lines(Letterhead.BLANK, Language.ZH, "reports/2025/甲局.html", "", whose))
        .contains("已收到的“甲局.html”按内容是乙局2025年度报告，不能作为你单位本年度报告。");
  }

  @Test
  void whatThePredecessorHandedInIsNamed() throws IOException {
    assertThat(lines(Letterhead.BLANK, Language.ZH, "reports/2025/旧局.html", "B", ""))
        .contains("已收到的“旧局.html”以你单位前身的名义报送，不能作为你单位的报告，未计入汇总；内容属实的，请以你单位的名义另报。");
  }

  @Test
  void inEnglishTheDaysAreEnglishToo() throws IOException {
    assertThat(lines(Letterhead.BLANK, Language.EN))
        .contains(
            "Please hand it in by 5 March 2026. If you cannot, say why in writing by the same"
                + " day.");
  }
}
