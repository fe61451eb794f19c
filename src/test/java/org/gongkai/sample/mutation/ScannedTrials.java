package org.gongkai.sample.mutation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as a scanner gives them: images and no text. */
final class ScannedTrials {

  private static final int DOTS_PER_INCH = 200;

  private ScannedTrials() {}

  static byte[] of(byte[] printed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument source = Loader.loadPDF(printed);
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(source);
      for (int at = 0; at < source.getNumberOfPages(); at++) {
        add(
            scanned,
            source.getPage(at),
            renderer.renderImageWithDPI(at, DOTS_PER_INCH, ImageType.GRAY));
      }
      scanned.save(out);
    }
    return out.toByteArray();
  }

  private static void add(PDDocument scanned, PDPage like, BufferedImage image) throws IOException {
    PDPage page = new PDPage(like.getMediaBox());
    scanned.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
      float width = like.getMediaBox().getWidth();
      float height = like.getMediaBox().getHeight();
      content.drawImage(LosslessFactory.createFromImage(scanned, image), 0, 0, width, height);
    }
  }
}
