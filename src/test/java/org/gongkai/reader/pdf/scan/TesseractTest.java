package org.gongkai.reader.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.Programs;
import org.gongkai.document.Document;
import org.gongkai.document.Document.Origin;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.reader.pdf.DrawnPdf;
import org.gongkai.reader.pdf.PdfOutline;
import org.gongkai.reader.pdf.PdfSampleReport;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.scan.Recogniser.Line;
import org.junit.jupiter.api.Test;

class TesseractTest {

  @Test
  void itsTableOfWordsBecomesLines() {
    String table =
        """
        level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
        4\t1\t1\t1\t1\t0\t10\t20\t200\t30\t-1\t
        5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t96.5\t行政
        5\t1\t1\t1\t1\t2\t70\t20\t60\t30\t80.5\t许可
        5\t1\t1\t1\t1\t3\t300\t20\t60\t30\t91.0\t12
        5\t1\t1\t1\t2\t1\t10\t70\t60\t30\t70.0\t"3
        """;

    assertThat(TesseractTable.lines(table))
        .containsExactly(
            new Line("行政许可", new Box(10, 20, 130, 50), 80.5),
            new Line("12", new Box(300, 20, 360, 50), 91.0),
            new Line("\"3", new Box(10, 70, 70, 100), 70.0));
  }

  /** Runs where the program is installed. */
  @Test
  void aScannedReportGivesNoWrongFigure() throws IOException {
    Programs.require(new Tesseract().isAvailable(), "tesseract cannot read Chinese here");
    byte[] printed = new PdfSampleReport("made-up-2021").bytes();

    Document document = PdfOutline.document(scanned(printed));
    Map<String, String> figures = figures(document);

    assertThat(document.origin()).isEqualTo(Origin.IMAGE);
    assertThat(figures(PdfOutline.document(printed))).containsAllEntriesOf(figures);
    assertThat(figures).hasSizeGreaterThan(150);
  }

  /** Every cell that reads as a number, by its place. */
  private static Map<String, String> figures(Document document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .flatMap(grid -> IntStream.range(0, grid.height()).mapToObj(grid::row))
        .flatMap(List::stream)
        .distinct()
        .filter(cell -> PrintedNumber.find(cell.text()).isPresent())
        .collect(Collectors.toMap(cell -> cell.location().printed(), GridCell::text));
  }

  /** The same pages as images. */
  private static byte[] scanned(byte[] bytes) throws IOException {
    DrawnPdf scan = new DrawnPdf();
    try (PDDocument text = Loader.loadPDF(bytes)) {
      for (int index = 0; index < text.getNumberOfPages(); index++) {
        PDPage page = new PDPage(text.getPage(index).getMediaBox());
        scan.document().addPage(page);
        var image = new PDFRenderer(text).renderImageWithDPI(index, 150);
        try (var pen = new PDPageContentStream(scan.document(), page)) {
          pen.drawImage(
              JPEGFactory.createFromImage(scan.document(), image, 0.8f),
              0,
              0,
              page.getMediaBox().getWidth(),
              page.getMediaBox().getHeight());
        }
      }
    }
    return scan.bytes();
  }
}
