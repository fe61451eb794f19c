package org.gongkai.reader.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Vector;
import org.gongkai.reader.VisibleText;

/** Finds which character a code of a font stands for, and where it lies on the page. */
final class GlyphBox {

  /** Stands for a character that the file does not tell, or that nobody can make out. */
  static final String UNKNOWN = "\uFFFD";

  /** How far letters reach above and below the line they stand on, in parts of the font size. */
  private static final double ASCENT = 0.85;

  private static final double DESCENT = -0.15;

  private GlyphBox() {}

  /** The glyph; empty when it stands aslant, as watermarks do. */
  static Optional<Glyph> glyph(AffineTransform toPage, PDFont font, int code, Vector displacement) {
    Point2D along = toPage.deltaTransform(new Point2D.Double(1, 0), null);
    String text = isMirrored(toPage) ? UNKNOWN : text(font, code);
    double width = font.isVertical() ? width(font, code) : displacement.getX();
    Point2D foot = toPage.transform(new Point2D.Double(0, DESCENT), null);
    Point2D head = toPage.transform(new Point2D.Double(width, ASCENT), null);
    return Turn.of(along.getX(), along.getY())
        .map(turn -> new Glyph(text, Box.between(foot, head), turn));
  }

  /** Mirrored letters are other letters, or none: pages count downwards, letters upwards. */
  private static boolean isMirrored(AffineTransform toPage) {
    return toPage.getDeterminant() > 0;
  }

  private static String text(PDFont font, int code) {
    String text = font.toUnicode(code);
    return text == null ? UNKNOWN : VisibleText.of(text);
  }

  private static double width(PDFont font, int code) {
    try {
      return font.getWidth(code) / 1000;
    } catch (IOException e) {
      return 1;
    }
  }
}
