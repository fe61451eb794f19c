package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.model.wording.Language;
import org.gongkai.output.edition.FileName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office finds in the workbook, whatever agencies write. */
class DistrictWorkbookTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path output;

  @Test
  void everySheetIsThereInBothLanguages() throws Exception {
    assertThat(sheets(publish(Language.ZH)))
        .containsExactly(
            "汇总表", "底稿2021", "底稿2020", "指标对比", "排名", "同比", "历年趋势", "报送情况", "未报送单位", "问题清单", "口径说明");
    assertThat(sheets(publish(Language.EN)))
        .contains("Summary", "Draft 2021", "Findings", "Guide")
        .allMatch(name -> name.length() <= 31);
  }

  @Test
  void textOfAgenciesIsNeverAFormula() throws Exception {
    try (XSSFWorkbook book = publish(Language.ZH)) {
      List<String> texts = new ArrayList<>();
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          row.forEach(cell -> text(cell, texts));
        }
      }
      assertThat(texts).contains("=sum, but 12 ≠ 9", "+correct", "@白杨镇, \"东\"", "007");
    }
  }

  private static void text(Cell cell, List<String> texts) {
    if (cell.getCellType() == CellType.STRING) {
      texts.add(cell.getStringCellValue());
    } else if (cell.getCellType() == CellType.FORMULA) {
      assertThat(cell.getCellFormula()).matches("SUM\\([A-Z]+7:[A-Z]+8\\)");
    }
  }

  @Test
  void everySheetHasWidthsAndTitlesThatAreWholeOnPaper() throws Exception {
    try (XSSFWorkbook book = publish(Language.ZH)) {
      for (Sheet sheet : book) {
        assertThat(sheet.getColumnWidth(0)).as(sheet.getSheetName()).isGreaterThan(5 * 256);
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(width(sheet, 0)).as("the title of " + sheet.getSheetName()).isGreaterThan(36);
      }
      Sheet guide = book.getSheet("口径说明");
      assertThat(guide.getColumnWidth(0) / 256).isEqualTo(14);
      assertThat(guide.getColumnWidth(1) / 256).isEqualTo(34);
      assertThat(guide.getColumnWidth(2) / 256).isEqualTo(100);
      assertThat(book.getSheet("底稿2021").getRepeatingColumns().getLastColumn())
          .as("what is above and below a draft stands in the columns that repeat")
          .isEqualTo(merged(book.getSheet("底稿2021"), 0).getLastColumn());
    }
  }

  /** Characters that a row's first text has for itself. */
  private static int width(Sheet sheet, int row) {
    CellRangeAddress range = merged(sheet, row);
    int width = 0;
    for (int column = 0; column <= range.getLastColumn(); column++) {
      width += sheet.getColumnWidth(column) / 256;
    }
    return width;
  }

  private static CellRangeAddress merged(Sheet sheet, int row) {
    return sheet.getMergedRegions().stream()
        .filter(range -> range.getFirstRow() == row && range.getFirstColumn() == 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void olderYearsPrintLittleOrNothingAndFindingsWhatIsToBeAnswered() throws Exception {
    try (XSSFWorkbook book = publish(Language.ZH)) {
      for (String sheet : List.of("汇总表", "口径说明")) {
        String area = book.getPrintArea(book.getSheetIndex(sheet));
        CellRangeAddress printed = CellRangeAddress.valueOf(area.substring(area.indexOf('!') + 1));
        assertThat(printed.getLastRow()).isBetween(5, book.getSheet(sheet).getLastRowNum() - 1);
      }
      assertThat(book.getPrintArea(book.getSheetIndex("底稿2021"))).isNull();
      assertThat(book.getPrintArea(book.getSheetIndex("底稿2020"))).contains("$A$1:");
      Sheet findings = book.getSheet("问题清单");
      List<String> severities = new ArrayList<>();
      for (int row = 3; row <= findings.getLastRowNum(); row++) {
        severities.add(findings.getRow(row).getCell(0).getStringCellValue());
      }
      assertThat(severities).isSortedAccordingTo(Comparator.comparing("须更正请核实提示"::indexOf));
      int serious = (int) severities.stream().filter(each -> !each.equals("提示")).count();
      assertThat(book.getPrintArea(book.getSheetIndex("问题清单"))).endsWith("$" + (3 + serious));
    }
  }

  @Test
  void howReportsStandIsSaidInWords() throws Exception {
    try (XSSFWorkbook book = publish(Language.ZH)) {
      List<String> texts = new ArrayList<>();
      book.getSheet("报送情况").forEach(row -> row.forEach(cell -> text(cell, texts)));
      assertThat(texts).contains("已报送", "修改后再报").doesNotContain("received", "revise");
      assertThat(texts)
          .as("days as people write them")
          .anyMatch(text -> text.matches("\\d{4}年1月31日"))
          .noneMatch(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"));
    }
  }

  /** The made-up sums are not those of the made-up reports. */
  @Test
  void aSumThatTheCellsDoNotGiveIsNoFormula() throws Exception {
    try (XSSFWorkbook book = publish(Language.ZH)) {
      Sheet draft = book.getSheet("底稿2021");
      assertThat(total(draft, "active_disclosure.fees.amount").getCellFormula()).startsWith("SUM");
      Cell other = total(draft, "requests.received_new.total");
      assertThat(other.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(other.getNumericCellValue()).isEqualTo(7);
    }
  }

  @Test
  void chartsFollowTheCells() throws Exception {
    try (XSSFWorkbook book = publish(Language.ZH)) {
      assertThat(book.getSheet("历年趋势").createDrawingPatriarch().getCharts()).hasSize(3);
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    for (String bundle :
        List.of("workbook/workbook", "word/word", "word/letter", "gaps", "comparable")) {
      String name = "org/gongkai/output/" + bundle;
      assertThat(ResourceBundle.getBundle(name, Language.EN.locale()).keySet())
          .isEqualTo(ResourceBundle.getBundle(name, Language.ZH.locale()).keySet());
    }
  }

  private static Cell total(Sheet draft, String code) {
    for (Cell cell : draft.getRow(2)) {
      if (cell.getStringCellValue().equals(code)) {
        return draft.getRow(8).getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + code);
  }

  private static List<String> sheets(XSSFWorkbook book) throws Exception {
    try (book) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }

  /** Published once in each language, for all tests. */
  private static XSSFWorkbook publish(Language language) throws Exception {
    Path folder = output.resolve(language.name());
    if (!Files.exists(folder)) {
      new Publication(folder).publish(Samples.edition().in(language), Samples.run("run-1"), 7);
    }
    return new XSSFWorkbook(
        Files.newInputStream(FileName.resolve(folder, Samples.DISTRICT + ".xlsx")));
  }
}
