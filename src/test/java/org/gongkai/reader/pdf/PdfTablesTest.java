package org.gongkai.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.Test;

class PdfTablesTest {

  private static final double[] COLUMNS = {50, 150, 200, 250};

  private static DrawnPdf onePage() {
    return new DrawnPdf().page();
  }

  @Test
  void ruledCellsBecomeAGridWithItsPlaceOnThePage() {
    DrawnPdf pdf =
        onePage()
            .text("before", 50, 30)
            .table(50, COLUMNS, List.of(List.of("a", "1", "2"), List.of("b", "", "3")))
            .text("after", 50, 150);

    List<Block> blocks = PdfOutline.document(pdf.bytes()).blocks();

    assertThat(blocks)
        .extracting(block -> block.location().printed())
        .containsExactly("page 1 line 1", "page 1 table 1", "page 1 line 2");
    assertThat(((Grid) blocks.get(1)).find(1, 2).orElseThrow().location().printed())
        .isEqualTo("page 1 table 1 row 2 column 3");
  }

  @Test
  void cellsBetweenWhichNoLineIsDrawnAreOne() {
    DrawnPdf pdf =
        onePage()
            .line(50, 50, 250, 50)
            .line(100, 70, 250, 70)
            .line(50, 90, 250, 90)
            .line(50, 50, 50, 90)
            .line(100, 50, 100, 90)
            .line(200, 70, 200, 90)
            .line(250, 50, 250, 90)
            .text("group", 55, 75)
            .text("heads", 130, 64)
            .text("1", 150, 84)
            .text("2", 225, 84);

    assertThat(PdfOutline.of(pdf)).containsExactly("[group 1x2 ¦ heads 2x1 / 1 ¦ 2]");
  }

  @Test
  void linesDrawnAsThinBoxesAndInPiecesAreLinesToo() {
    DrawnPdf pdf = onePage().text("1", 60, 64).text("2", 110, 64);
    for (double y : new double[] {50, 70}) {
      pdf.line(50, y, 90, y).line(91, y, 150, y);
    }
    pdf.draw(
        pen -> {
          for (float x : new float[] {50, 100, 150}) {
            pen.addRect(x, DrawnPdf.up(70), 0.5f, 20);
            pen.fill();
          }
        });

    assertThat(PdfOutline.of(pdf)).containsExactly("[1 ¦ 2]");
  }

  @Test
  void theOuterBorderMayBeMissing() {
    DrawnPdf pdf =
        onePage()
            .line(50, 50, 250, 50)
            .line(50, 70, 250, 70)
            .line(50, 90, 250, 90)
            .line(150, 50, 150, 90)
            .text("a", 60, 64)
            .text("1", 160, 64)
            .text("b", 60, 84)
            .text("2", 160, 84);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 1 / b ¦ 2]");
  }

  @Test
  void aLabelBrokenPerCharacterIsJoinedDownwards() {
    DrawnPdf pdf =
        onePage()
            .line(50, 50, 150, 50)
            .line(50, 110, 150, 110)
            .line(50, 50, 50, 110)
            .line(100, 50, 100, 110)
            .line(150, 50, 150, 110)
            .text("c", 70, 100)
            .text("a", 70, 64)
            .text("b", 70, 82)
            .text("7", 120, 82);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a↵b↵c ¦ 7]");
  }

  @Test
  void aFigureThroughWhichALineRunsIsNoFigure() {
    DrawnPdf pdf =
        onePage()
            .table(50, COLUMNS, List.of(List.of("a", "", "")))
            .text("1234567", 180, 64)
            .text("9", 230, 64);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 1234¦567 ¦ 1234¦567 9]");
  }

  @Test
  void boldMadeOfTwoPrintingsIsOneFigure() {
    DrawnPdf pdf =
        onePage()
            .table(50, COLUMNS, List.of(List.of("a", "11", "2")))
            .text("11", 155.3, 64)
            .text("2", 205.2, 64.2);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 11 ¦ 2]");
  }

  @Test
  void aSmallRaisedDigitIsNoPartOfTheFigure() {
    DrawnPdf pdf =
        onePage().table(50, COLUMNS, List.of(List.of("a", "12", "2"))).text("1", 166.5, 63, 6);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 12¹ ¦ 2]");
  }

  @Test
  void bordersDrawnTwiceBesideThoseOfAnotherTableMakeNoStripOfCells() {
    DrawnPdf pdf =
        onePage()
            .table(50, new double[] {50, 149, 200}, List.of(List.of("a", "1")))
            .table(50, new double[] {50, 151.2, 200}, List.of(List.of("", "")))
            .table(72, new double[] {50, 152.5, 200}, List.of(List.of("b", "2")))
            .table(72, new double[] {50, 154.7, 200}, List.of(List.of("", "")));

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 1 2x1 / b 2x1 ¦ 2]");
  }

  @Test
  void withoutLinesWordsStandWhereTheyArePainted() {
    DrawnPdf pdf =
        onePage()
            .text("one line", 50, 30)
            .text("a", 50, 60)
            .text("12", 150, 60)
            .text("1", 162, 57, 6)
            .text("200", 185, 60);

    List<Block> blocks = PdfOutline.document(pdf.bytes()).blocks();

    assertThat(words(blocks.get(0))).containsExactly("10.0 one", "13.9 line");
    assertThat(words(blocks.get(1))).containsExactly("10.0 a", "30.0 12¹", "37.0 200");
  }

  private static List<String> words(Block line) {
    return ((Paragraph) line)
        .places().words().stream()
            .map(word -> "%.1f %s".formatted(word.start(), word.text()))
            .toList();
  }

  @Test
  void aTableOnItsSideIsReadUprightAmongUprightText() {
    DrawnPdf pdf = onePage().text("before", 150, 30);
    for (double x : new double[] {50, 70, 90}) {
      pdf.line(x, 50, x, 250);
    }
    pdf.line(50, 50, 90, 50).line(50, 150, 90, 150).line(50, 250, 90, 250);
    pdf.textUp("a long label", 64, 240).textUp("1", 64, 140).textUp("b", 84, 240);
    pdf.textUp("2", 84, 140).text("after", 150, 270);

    assertThat(PdfOutline.of(pdf)).containsExactly("before", "[a long label ¦ 1 / b ¦ 2]", "after");
  }

  @Test
  void aTurnedPageIsReadUpright() {
    DrawnPdf pdf = onePage().table(50, COLUMNS, List.of(List.of("a", "1", "2")));
    pdf.lastPage().setRotation(180);
    DrawnPdf lying = new DrawnPdf().page();
    double[] rows = {50, 70, 90};
    for (double x : rows) {
      lying.line(x, 50, x, 250);
    }
    lying.line(50, 50, 90, 50).line(50, 150, 90, 150).line(50, 250, 90, 250);
    lying.textUp("a", 64, 240).textUp("1", 64, 140).textUp("b", 84, 240).textUp("2", 84, 140);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 1 ¦ 2]");
    assertThat(PdfOutline.of(lying)).containsExactly("[a ¦ 1 / b ¦ 2]");
  }
}
