package org.gongkai.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.reader.Books.cell;
import static org.gongkai.reader.Books.row;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.document.Grid;
import org.gongkai.reader.Books;
import org.gongkai.reader.Outline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookReaderTest {

  private static final String NAME = "## 表二";

  private static void format(Sheet sheet, String cell, String format) {
    Workbook book = sheet.getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell(sheet, cell).setCellStyle(style);
  }

  private static Font struck(Workbook book) {
    Font font = book.createFont();
    font.setStrikeout(true);
    return font;
  }

  @ParameterizedTest
  @EnumSource
  void numbersKeepEveryDigitAndNoOther(Books.Kind kind) {
    byte[] book =
        kind.sheet(
            sheet -> {
              row(sheet, "A1", 12, 120_000, 4166.214619, 0.1 + 0.2, 0, -3, 1.5e12, "0012", "1,234");
              row(sheet, "A2", 1_234_567, 0.5954, 45_302, 12.4, 7);
              format(sheet, "A2", "#,##0");
              format(sheet, "B2", "0.00%");
              format(sheet, "C2", "yyyy\"年\"m\"月\"d\"日\"");
              format(sheet, "D2", "0\"件\"");
              format(sheet, "E2", ";;;");
            });

    assertThat(Outline.of(book))
        .containsExactly(
            NAME,
            "[12 ¦ 120000 ¦ 4166.214619 ¦ 0.3 ¦ 0 ¦ -3 ¦ 1500000000000 ¦ 0012 ¦ 1,234"
                + " / 1234567 ¦ 59.54% ¦ 2024年1月11日 ¦ \uFFFD12件（原值12.4） ¦  ¦  ¦  ¦  ¦ ]");
  }

  @ParameterizedTest
  @EnumSource
  void formulasErrorsDatesAndTruthsAreReadAsShown(Books.Kind kind) {
    byte[] book =
        kind.sheet(
            sheet -> {
              row(sheet, "A1", 3, 4);
              cell(sheet, "C1").setCellFormula("A1+B1");
              cell(sheet, "D1").setCellFormula("A1&\"件\"");
              cell(sheet, "E1").setCellFormula("A1/0");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
              cell(sheet, "F1").setCellErrorValue(FormulaError.REF.getCode());
              cell(sheet, "G1").setCellValue(true);
              cell(sheet, "H1").setCellValue(LocalDate.of(2025, 1, 10));
              format(sheet, "H1", "yyyy-mm-dd");
            });

    assertThat(Outline.of(book))
        .containsExactly(NAME, "[3 ¦ 4 ¦ 7 ¦ 3件 ¦ #DIV/0! ¦ #REF! ¦ TRUE ¦ 2025年1月10日]");
  }

  @ParameterizedTest
  @EnumSource
  void everyCellKnowsItsPlace(Books.Kind kind) {
    byte[] book =
        kind.book(
            all -> {
              row(all.createSheet("Sheet1"), "A1", "标题");
              Sheet sheet = all.createSheet("某局's 表");
              row(sheet, "C9", "规章", 1);
              row(sheet, "C10", "规范性文件", 2);
            });

    var blocks = Outline.document(book).blocks();
    assertThat(blocks.get(0).location().printed()).isEqualTo("sheet 'Sheet1'!A1");
    Grid grid = (Grid) blocks.get(2);
    assertThat(grid.location().printed()).isEqualTo("sheet '某局''s 表'!C9");
    assertThat(grid.find(1, 1).orElseThrow().location().printed()).isEqualTo("sheet '某局''s 表'!D10");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHiddenNeverBecomesAFigure(Books.Kind kind) {
    byte[] book =
        kind.book(
            all -> {
              Sheet sheet = all.createSheet("Sheet1");
              row(sheet, "A1", "信息内容", "去年", "今年");
              row(sheet, "A2", "去年的规章", 91, 92);
              row(sheet, "A3", "规章", 93, 1);
              row(sheet, "A4", "处罚", 94, 2);
              sheet.setColumnHidden(1, true);
              sheet.getRow(1).setZeroHeight(true);
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
              row(all.createSheet("去年"), "A1", "规章", 95);
              row(all.createSheet("底稿"), "A1", "规章", 96);
              all.setSheetVisibility(1, SheetVisibility.HIDDEN);
              all.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });

    assertThat(Outline.of(book)).containsExactly("[信息内容 ¦ 今年 / 规章 ¦ 1 / 处罚 ¦ 1]");
  }

  @ParameterizedTest
  @EnumSource
  void struckOutFiguresAreNotRead(Books.Kind kind) {
    byte[] book =
        kind.sheet(
            sheet -> {
              Workbook all = sheet.getWorkbook();
              row(sheet, "A1", "规章", 12, 13);
              CellStyle style = all.createCellStyle();
              style.setFont(struck(all));
              cell(sheet, "B1").setCellStyle(style);
              RichTextString text = all.getCreationHelper().createRichTextString("1516");
              text.applyFont(0, 2, struck(all));
              cell(sheet, "D1").setCellValue(text);
            });

    assertThat(Outline.of(book)).containsExactly(NAME, "[规章 ¦  ¦ 13 ¦ 16]");
  }

  @ParameterizedTest
  @EnumSource
  void raisedMarksAreNoDigits(Books.Kind kind) {
    byte[] book =
        kind.sheet(
            sheet -> {
              row(sheet, "A1", "规章", 12);
              Workbook all = sheet.getWorkbook();
              Font raised = all.createFont();
              raised.setTypeOffset(Font.SS_SUPER);
              RichTextString text = all.getCreationHelper().createRichTextString("121");
              text.applyFont(2, 3, raised);
              cell(sheet, "C1").setCellValue(text);
            });

    assertThat(Outline.of(book)).containsExactly(NAME, "[规章 ¦ 12 ¦ 12¹]");
  }

  @ParameterizedTest
  @EnumSource
  void mergedCellsCoverTheirPlaces(Books.Kind kind) {
    byte[] book =
        kind.sheet(
            sheet -> {
              row(sheet, "A1", "申请人情况", "", "自然人", "总计");
              row(sheet, "A2", "结果", "公开", 1, 2);
              row(sheet, "B3", "不公开", 3, 4);
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            });

    Grid grid = (Grid) Outline.document(book).blocks().get(1);
    assertThat(grid.find(2, 0)).isEqualTo(grid.find(1, 0));
    assertThat(grid.find(0, 1)).isEqualTo(grid.find(0, 0));
    assertThat(grid.find(2, 3).orElseThrow().text()).isEqualTo("4");
  }

  @ParameterizedTest
  @EnumSource
  void aSheetIsCutAtTitlesHeadingsAndGaps(Books.Kind kind) {
    byte[] book =
        kind.sheet(
            sheet -> {
              row(sheet, "A1", "某局2024年政府信息公开工作年度报告");
              row(sheet, "A2", "填报单位：某局", "填报日期：2025年1月");
              row(sheet, "A3", "二、主动公开政府信息情况");
              row(sheet, "A4", "第二十条第（一）项");
              row(sheet, "A5", "信息内容", "本年制发件数");
              row(sheet, "A6", "规章", 1);
              row(sheet, "A7", "三、收到和处理政府信息公开申请情况");
              row(sheet, "A8", "申请人", "总计");
              row(sheet, "A9", "新收", 2);
              row(sheet, "A11", "行政复议", "行政诉讼");
              row(sheet, "A12", 3, 4);
              row(sheet, "A13", "五、存在的主要问题及改进情况");
              row(sheet, "A14", "无。");
            });

    assertThat(Outline.of(book))
        .containsExactly(
            NAME,
            "某局2024年政府信息公开工作年度报告",
            "填报单位：某局",
            "填报日期：2025年1月",
            "二、主动公开政府信息情况",
            "[第二十条第（一）项 ¦  / 信息内容 ¦ 本年制发件数 / 规章 ¦ 1]",
            "三、收到和处理政府信息公开申请情况",
            "[申请人 ¦ 总计 / 新收 ¦ 2]",
            "[行政复议 ¦ 行政诉讼 / 3 ¦ 4]",
            "五、存在的主要问题及改进情况",
            "无。");
  }

  @ParameterizedTest
  @EnumSource
  void aRuledLineWithoutFiguresIsALineOfTheTable(Books.Kind kind) {
    byte[] book =
        kind.sheet(
            sheet -> {
              row(sheet, "A1", "三、本年度办理结果", 5);
              row(sheet, "A2", "四、结转下年度继续办理");
              CellStyle style = sheet.getWorkbook().createCellStyle();
              style.setBorderBottom(BorderStyle.THIN);
              cell(sheet, "B2").setCellStyle(style);
              row(sheet, "A3", "四、政府信息公开行政复议、行政诉讼情况");
            });

    assertThat(Outline.of(book))
        .containsExactly(NAME, "[三、本年度办理结果 ¦ 5 / 四、结转下年度继续办理 ¦ ]", "四、政府信息公开行政复议、行政诉讼情况");
  }
}
