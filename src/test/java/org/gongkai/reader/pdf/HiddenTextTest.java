package org.gongkai.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Only what is seen on paper is read. */
class HiddenTextTest {

  private static final double[] COLUMNS = {50, 150, 200, 250};

  private final DrawnPdf pdf =
      new DrawnPdf().page().table(50, COLUMNS, List.of(List.of("a", "", "2")));

  private DrawnPdf.Drawing figure(DrawnPdf.Drawing before) {
    return pen -> {
      before.draw(pen);
      pdf.write(pen, "9", Matrix.getTranslateInstance(160, DrawnPdf.up(64)), 10);
    };
  }

  @Test
  void textThatIsNotPaintedIsNotRead() {
    pdf.draw(figure(pen -> pen.setRenderingMode(RenderingMode.NEITHER)));

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦  ¦ 2]");
  }

  @Test
  void whatIsStruckOutIsNotReadAndWhatARulingCrossesIs() {
    pdf.draw(figure(pen -> {})).line(160, 61, 166, 61).text("12", 60, 130).line(50, 127, 250, 127);

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦  ¦ 2]", "12");
  }

  @Test
  void whiteOnWhiteIsNotReadAndWhiteOnDarkIs() {
    pdf.draw(figure(pen -> pen.setNonStrokingColor(Color.WHITE)))
        .draw(
            pen -> {
              pen.setNonStrokingColor(Color.BLUE);
              pen.addRect(50, DrawnPdf.up(120), 200, 20);
              pen.fill();
              pen.setNonStrokingColor(Color.WHITE);
              pdf.write(pen, "seen", Matrix.getTranslateInstance(60, DrawnPdf.up(114)), 10);
            });

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦  ¦ 2]", "seen");
  }

  @Test
  void textUnderACoverIsNotRead() {
    pdf.draw(figure(pen -> {}))
        .draw(
            pen -> {
              pen.setNonStrokingColor(Color.WHITE);
              pen.addRect(152, DrawnPdf.up(68), 40, 16);
              pen.fill();
            });

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦  ¦ 2]");
  }

  @Test
  void textOutsideTheVisiblePageIsNotRead() {
    pdf.text("outside", 50, 290);
    pdf.lastPage().setCropBox(new PDRectangle(0, 50, 400, 250));

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦  ¦ 2]");
  }

  @Test
  void onlyTextInTheCommonPartOfAllClipsIsRead() {
    pdf.draw(
        pen -> {
          pen.saveGraphicsState();
          pen.addRect(150, DrawnPdf.up(80), 100, 60);
          pen.clip();
          pen.addRect(100, DrawnPdf.up(80), 90, 60);
          pen.clip();
          pdf.write(pen, "9", Matrix.getTranslateInstance(160, DrawnPdf.up(64)), 10);
          pdf.write(pen, "8", Matrix.getTranslateInstance(215, DrawnPdf.up(64)), 10);
          pen.restoreGraphicsState();
          pdf.write(pen, "all", Matrix.getTranslateInstance(60, DrawnPdf.up(130)), 10);
        });

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦ 9 ¦ 2]", "all");
  }

  @Test
  void textInALayerThatIsOffIsNotRead() {
    PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    layers.addGroup(layer);
    layers.setGroupEnabled(layer, false);
    pdf.document().getDocumentCatalog().setOCProperties(layers);
    pdf.draw(figure(pen -> pen.beginMarkedContent(COSName.OC, layer)))
        .draw(pen -> pen.endMarkedContent());

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦  ¦ 2]");
  }

  @Test
  void mirroredFiguresAreNone() {
    Matrix mirrored = new Matrix(-1, 0, 0, 1, 170, DrawnPdf.up(64));
    Matrix upsideDown = new Matrix(1, 0, 0, -1, 210, DrawnPdf.up(64));
    pdf.draw(pen -> pdf.write(pen, "13", mirrored, 10))
        .draw(pen -> pdf.write(pen, "3", upsideDown, 10));

    assertThat(PdfOutline.of(pdf).get(0)).doesNotContain("1", "3").contains("\uFFFD");
  }

  @Test
  void aslantTextIsAWatermark() {
    Matrix aslant = Matrix.getRotateInstance(Math.PI / 5, 150, DrawnPdf.up(64));
    pdf.draw(pen -> pdf.write(pen, "99", aslant, 20));

    assertThat(PdfOutline.of(pdf)).containsExactly("[a ¦  ¦ 2]");
  }
}
