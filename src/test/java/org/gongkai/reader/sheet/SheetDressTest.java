package org.gongkai.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.reader.Books.cell;
import static org.gongkai.reader.Books.row;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.gongkai.reader.Books.Kind;
import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a cell of a workbook looks, and what of it is read. */
class SheetDressTest {

  private static String second(Kind kind, Consumer<Sheet> fill) {
    byte[] book =
        kind.sheet(
            sheet -> {
              row(sheet, "A1", "甲", 0, 3, 4);
              fill.accept(sheet);
            });
    return Outline.onlyGrid(book).row(0).get(1).text();
  }

  private static void dress(Cell cell, Consumer<Font> font, Consumer<CellStyle> style) {
    Workbook book = cell.getSheet().getWorkbook();
    Font own = book.createFont();
    font.accept(own);
    CellStyle look = book.createCellStyle();
    look.setFont(own);
    style.accept(look);
    cell.setCellStyle(look);
  }

  @ParameterizedTest
  @CsvSource({
    "WHITE, , ''",
    "WHITE, WHITE, ''",
    "RED, RED, ''",
    "WHITE, DARK_BLUE, 12",
    "BLACK, DARK_BLUE, 12",
    "RED, , 12",
    "AUTOMATIC, , 12"
  })
  void lettersOfTheColourOfTheirGroundAreNotSeen(
      IndexedColors ink, IndexedColors ground, String read) {
    for (Kind kind : Kind.values()) {
      String text =
          second(
              kind,
              sheet -> {
                cell(sheet, "B1").setCellValue(12);
                dress(
                    cell(sheet, "B1"),
                    font -> font.setColor(ink.getIndex()),
                    style -> {
                      if (ground != null) {
                        style.setFillForegroundColor(ground.getIndex());
                        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                      }
                    });
              });
      assertThat(text).as("%s", kind).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General|12.4|12.4",
        "0|12|12",
        "0.00|12.345|12.35",
        "0.00|12.4|12.4",
        "#,##0|1234|1234",
        "#,##0.00_ |1234.5|1234.5",
        "0|12.4|\uFFFD12（原值12.4）",
        "#|0|``",
        "0;-0;;@|0|``",
        "0;-0;;@|5|5",
        "0;;0|-5|``",
        "0\"件\"|12|12件",
        "0\"万元\"|12|12万元",
        "\"9\"0|12|\uFFFD12",
        "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ |0|0",
        "0;-0;\"-\"|0|0",
        "[=0]\"-\";[Red][>99]#,##0;0|100|100",
        "[>=100]\"多\";0|100|多",
        "[>=100]\"多\";0|99|99",
        "0;0|-5|\uFFFD-5",
        "0;(0)|-5|-5",
        "00\\-00|1234|\uFFFD1234",
        "#\\,##0|1234|1234",
        "[White]0|12|\uFFFD12",
        "0|12.0000000003|12",
        "0,|12345|\uFFFD12345",
        "0!.0,|12345|\uFFFD12345",
        "[Red]0|12|12",
        "0_);(0)|12|12",
        ";;;|12|``",
        "\"\";\"\";\"\"|12|``",
        "\"见附件\"|12|见附件",
        "\"约\"0|12|约12",
        "0\"余\"|12|12余"
      })
  void aFormatShowsWhatAReaderReads(String format, double number, String read) {
    for (Kind kind : Kind.values()) {
      String text =
          second(
              kind,
              sheet -> {
                cell(sheet, "B1").setCellValue(number);
                short index = sheet.getWorkbook().createDataFormat().getFormat(format);
                dress(cell(sheet, "B1"), font -> {}, style -> style.setDataFormat(index));
              });
      assertThat(text).as("%s", kind).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SUM(C1:D1), 7, 7",
    "SUM(C1:D1), 9, \uFFFD9（公式应为7）",
    "C1+D1, 9, \uFFFD9（公式应为7）",
    "C1-D1, -1, -1",
    "C1+D1+1, 8, 8",
    "SUM(C1:D1)-D1, 4, \uFFFD4（公式应为3）",
    "SUM($C$1:$D$1), 0, \uFFFD0（公式应为7）",
    "2*C1/2-(D1+1), 3, \uFFFD3（公式应为-2）",
    "2*12/2, 0, \uFFFD0（公式应为12）",
    "C1*D1, 12, 12",
    "MAX(C1:D1), 5, 5"
  })
  void aStaleValueIsShownBesideWhatItShouldBe(String formula, double saved, String read) {
    for (Kind kind : Kind.values()) {
      String text =
          second(
              kind,
              sheet -> {
                cell(sheet, "B1").setCellFormula(formula);
                cell(sheet, "B1").setCellValue(saved);
              });
      assertThat(text).as("%s", kind).isEqualTo(read);
    }
  }

  @Test
  void aFormulaOfABookThatIsToBeCalculatedAnewIsNotVouchedFor() {
    String text =
        second(
            Kind.XLSX,
            sheet -> {
              cell(sheet, "B1").setCellFormula("MAX(C1:D1)");
              cell(sheet, "B1").setCellValue(5);
              sheet.getWorkbook().setForceFormulaRecalculation(true);
            });

    assertThat(text).isEqualTo("\uFFFD5（公式待核）");
  }

  @ParameterizedTest
  @EnumSource
  void aPartOfACellThatLooksOtherwiseIsNoDigitOfIt(Kind kind) {
    assertThat(rich(kind, "121", 2, font -> font.setTypeOffset(Font.SS_SUPER))).isEqualTo("12¹");
    assertThat(rich(kind, "129", 2, font -> font.setStrikeout(true))).isEqualTo("12");
    assertThat(rich(kind, "129", 2, font -> font.setFontHeightInPoints((short) 1))).isEqualTo("12");
    assertThat(rich(kind, "129", 2, font -> font.setColor(IndexedColors.WHITE.getIndex())))
        .isEqualTo("12");
    assertThat(rich(kind, "129", 2, font -> font.setColor(IndexedColors.RED.getIndex())))
        .isEqualTo("129");
  }

  @ParameterizedTest
  @EnumSource
  void aWholeTextInWhiteIsSeenOnADarkGroundAlone(Kind kind) {
    Consumer<Font> white = font -> font.setColor(IndexedColors.WHITE.getIndex());
    assertThat(rich(kind, "12", 0, white)).isEmpty();
    String onBlue =
        second(
            kind,
            sheet -> {
              richCell(sheet, "12", 0, white);
              dress(
                  cell(sheet, "B1"),
                  font -> {},
                  style -> {
                    style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                  });
            });
    assertThat(onBlue).isEqualTo("12");
  }

  private static String rich(Kind kind, String text, int from, Consumer<Font> look) {
    return second(kind, sheet -> richCell(sheet, text, from, look));
  }

  private static void richCell(Sheet sheet, String text, int from, Consumer<Font> look) {
    Workbook book = sheet.getWorkbook();
    Font font = book.createFont();
    look.accept(font);
    RichTextString rich = book.getCreationHelper().createRichTextString(text);
    if (from > 0) {
      rich.applyFont(0, from, book.createFont());
    }
    rich.applyFont(from, text.length(), font);
    cell(sheet, "B1").setCellValue(rich);
  }
}
