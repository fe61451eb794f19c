package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.model.wording.Language;
import org.gongkai.output.edition.FileName;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whose table is not in a sum although the report came is said wherever the sum stands: nobody may
 * take it for the sum of all reports.
 */
class LackingTablesTest {

  private static final String NOTE =
      "注：以下单位的报告已报送，但表三有数据缺失、空白（不能推知为零）或未能读取，括号中所列未计入合计数：@白杨镇, \"东\"（全表）。";
  private static final String FILE = Samples.DISTRICT + "-2021";

  @TempDir private Path output = Path.of("");

  @Test
  void theStatutoryFileSaysItAboveItsLastLine() throws IOException {
    publish(Language.ZH);

    List<String> lines = Files.readAllLines(file("statutory", FILE + ".csv"));

    assertThat(lines.subList(lines.size() - 3, lines.size() - 1))
        .anyMatch(line -> line.contains(NOTE.replace("\"", "\"\"")));
    assertThat(lines.get(lines.size() - 1)).isEqualTo("已报送 2 / 应报送 3，初步数");
  }

  @Test
  void theDocumentSaysItBelowTheTableAndOnTop() throws IOException {
    publish(Language.ZH);

    Path docx = file("consolidated", FILE + ".docx");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains(NOTE)
          .anyMatch(text -> text.contains("其中1个单位的报告有数据缺失、空白"));
    }
  }

  @Test
  void theWorkbookSaysItBelowTheTableAndBesideTheAgency() throws IOException {
    publish(Language.ZH);

    try (XSSFWorkbook book = workbook()) {
      assertThat(texts(book, "汇总表"))
          .contains(NOTE)
          .anyMatch(text -> text.startsWith("2021年已报送 2 / 应报送 3（其中1份报告有数据未计入）"));
      assertThat(texts(book, "底稿2021")).contains("部分未计入");
    }
  }

  @Test
  void thePageHasItByReportAndByTable() throws IOException {
    publish(Language.ZH);

    String page = Files.readString(output.resolve("report.html"));
    JsonNode data = JsonMapper.shared().readTree(Jsoup.parse(page).expectFirst("#data").data());

    assertThat(data.path("coverage").path(4).path(7).asString()).isEqualTo("表三（全表）");
    assertThat(data.path("notes"))
        .filteredOn(note -> note.path(2).asString().equals("requests"))
        .extracting(note -> note.path(3).asString())
        .contains(NOTE);
  }

  @Test
  void itIsSaidInEnglishToo() throws IOException {
    publish(Language.EN);

    try (XSSFWorkbook book = workbook()) {
      assertThat(texts(book, "Summary"))
          .anyMatch(text -> text.contains("of table 2 figures are missing, blank"))
          .anyMatch(text -> text.endsWith("@白杨镇, \"东\" (cells: 2)."));
    }
  }

  private static List<String> texts(XSSFWorkbook book, String sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : book.getSheet(sheet)) {
      row.forEach(cell -> texts.add(cell.toString()));
    }
    return texts;
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(
        Files.newInputStream(FileName.resolve(output, Samples.DISTRICT + ".xlsx")));
  }

  private Path file(String folder, String name) {
    return FileName.resolve(output.resolve(folder), name);
  }

  private void publish(Language language) {
    new Publication(output).publish(Samples.edition().in(language), Samples.run("run-1"), 7);
  }
}
