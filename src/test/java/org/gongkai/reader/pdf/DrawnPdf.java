package org.gongkai.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDF files for tests: places in points from the upper left corner of a page. */
public final class DrawnPdf {

  static final float WIDTH = 400;
  static final float HEIGHT = 300;

  private static final float SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));

  /** What is drawn on a page; may fail as drawing does. */
  interface Drawing {
    void draw(PDPageContentStream pen) throws IOException;
  }

  DrawnPdf page() {
    page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    document.addPage(page);
    return this;
  }

  PDPage lastPage() {
    return page;
  }

  public PDDocument document() {
    return document;
  }

  DrawnPdf draw(Drawing drawing) {
    var append = PDPageContentStream.AppendMode.APPEND;
    try (var pen = new PDPageContentStream(document, page, append, true, true)) {
      drawing.draw(pen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  DrawnPdf text(String text, double x, double y) {
    return text(text, x, y, SIZE);
  }

  DrawnPdf text(String text, double x, double y, double size) {
    return draw(pen -> write(pen, text, Matrix.getTranslateInstance((float) x, up(y)), size));
  }

  /** Text that runs upwards from a place. */
  DrawnPdf textUp(String text, double x, double y) {
    Matrix up = Matrix.getRotateInstance(Math.PI / 2, (float) x, up(y));
    return draw(pen -> write(pen, text, up, SIZE));
  }

  void write(PDPageContentStream pen, String text, Matrix place, double size) throws IOException {
    pen.beginText();
    pen.setFont(font, (float) size);
    pen.setTextMatrix(place);
    pen.showText(text);
    pen.endText();
  }

  DrawnPdf line(double x1, double y1, double x2, double y2) {
    return draw(
        pen -> {
          pen.moveTo((float) x1, up(y1));
          pen.lineTo((float) x2, up(y2));
          pen.stroke();
        });
  }

  /** A fully ruled table with rows 20 high; returns with its texts written. */
  DrawnPdf table(double top, double[] columns, List<List<String>> rows) {
    double bottom = top + 20 * rows.size();
    IntStream.rangeClosed(0, rows.size())
        .forEach(i -> line(columns[0], top + 20 * i, columns[columns.length - 1], top + 20 * i));
    for (double column : columns) {
      line(column, top, column, bottom);
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int at = 0; at < rows.get(row).size(); at++) {
        text(rows.get(row).get(at), columns[at] + 5, top + 20 * row + 14);
      }
    }
    return this;
  }

  DrawnPdf image(BufferedImage image) {
    return draw(
        pen ->
            pen.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, WIDTH, HEIGHT));
  }

  DrawnPdf protect(String userPassword) {
    try {
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static float up(double y) {
    return HEIGHT - (float) y;
  }
}
