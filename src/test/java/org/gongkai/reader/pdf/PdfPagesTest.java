package org.gongkai.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

  private static final double[] COLUMNS = {50, 150, 200, 250};

  @Test
  void pageNumbersDoNotPartATable() {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .table(200, COLUMNS, List.of(List.of("a", "1", "2")))
            .text("- 1 -", 190, 290)
            .page()
            .table(50, COLUMNS, List.of(List.of("b", "3", "4")))
            .text("2 / 2", 190, 290);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 1 ¦ 2]", "[b ¦ 3 ¦ 4]");
  }

  @Test
  void aNumberInTheTextOfThePageIsKept() {
    assertThat(PdfOutline.of(new DrawnPdf().page().text("12", 50, 150))).containsExactly("12");
  }

  @Test
  void aNumberBetweenLinesOfALabelIsNoPageNumber() {
    DrawnPdf pdf =
        new DrawnPdf().page().text("la", 50, 270).text("3", 90, 277).text("bel", 50, 284);

    assertThat(PdfOutline.of(pdf.text("2", 190, 20))).containsExactly("la", "3", "bel");
  }

  @Test
  void headsCutFromTheirColumnsStandOverThem() {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .table(250, new double[] {50, 150, 250}, List.of(List.of("head", "heads")))
            .page()
            .table(50, COLUMNS, List.of(List.of("a", "1", "2")));

    Grid heads = (Grid) PdfOutline.document(pdf.bytes()).blocks().get(0);

    assertThat(heads.width()).isEqualTo(3);
    assertThat(heads.find(0, 1).orElseThrow().columnSpan()).isEqualTo(2);
  }

  @Test
  void whatBrowsersDrawToCloseATableAtAPageBreakIsNoRow() {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .table(230, COLUMNS, List.of(List.of("a", "1", "2")))
            .line(50, 250, 50, 258)
            .line(250, 250, 250, 258)
            .line(50, 258, 250, 258)
            .page()
            .table(50, COLUMNS, List.of(List.of("b", "3", "4")));

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 1 ¦ 2]", "[b ¦ 3 ¦ 4]");
  }

  @Test
  void aRowCutByThePageBreakIsMended() {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .table(250, COLUMNS, List.of(List.of("1.some label that", "7", "8")))
            .page()
            .table(20, COLUMNS, List.of(List.of("goes on", "", ""), List.of("2.next", "3", "4")));

    assertThat(PdfOutline.of(pdf))
        .containsExactly("[1.some label that↵goes on ¦ 7 ¦ 8]", "[ ¦  ¦  / 2.next ¦ 3 ¦ 4]");
  }

  @Test
  void figuresBelowTheBreakTakeTheirLabelWithThem() {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .table(250, COLUMNS, List.of(List.of("1.label", "", "")))
            .page()
            .table(20, COLUMNS, List.of(List.of("", "7", "8")));

    assertThat(PdfOutline.of(pdf)).containsExactly("[ ¦  ¦ ]", "[1.label ¦ 7 ¦ 8]");
  }

  @Test
  void aMarkInBracketsIsAPieceOfALabel() {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .table(250, COLUMNS, List.of(List.of("(1)", "7", "8")))
            .page()
            .table(20, COLUMNS, List.of(List.of("label", "", "")));

    assertThat(PdfOutline.of(pdf)).containsExactly("[(1)↵label ¦ 7 ¦ 8]", "[ ¦  ¦ ]");
  }

  @Test
  void aRowOfBlanksAfterThePageBreakIsARowOfItsOwn() {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .table(250, COLUMNS, List.of(List.of("1.label", "7", "8")))
            .page()
            .table(20, COLUMNS, List.of(List.of("2.next", "", "")));

    assertThat(PdfOutline.of(pdf)).containsExactly("[1.label ¦ 7 ¦ 8]", "[2.next ¦  ¦ ]");
  }
}
