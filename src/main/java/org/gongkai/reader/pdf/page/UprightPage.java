package org.gongkai.reader.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The visible part of a page as it lies before the reader: cropped, turned, measured from above.
 */
public final class UprightPage {

  private final AffineTransform transform;
  private final double width;
  private final double height;

  public UprightPage(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double w = crop.getWidth();
    double h = crop.getHeight();
    int quarters = Math.floorMod(page.getRotation() / 90, 4);
    this.transform = turn(quarters, w, h);
    transform.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    this.width = quarters % 2 == 0 ? w : h;
    this.height = quarters % 2 == 0 ? h : w;
  }

  /** From the page's own space, up positive, to the upright page, by quarter turns clockwise. */
  private static AffineTransform turn(int quarters, double w, double h) {
    return switch (quarters) {
      case 1 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(0, -1, -1, 0, h, w);
      default -> new AffineTransform(1, 0, 0, -1, 0, h);
    };
  }

  /** Where something that is seen lies in the page's own space, up positive. */
  public Rectangle2D inFile(Rectangle2D seen) {
    try {
      return transform.createInverse().createTransformedShape(seen).getBounds2D();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("quarter turns can be turned back", e);
    }
  }

  AffineTransform transform() {
    return transform;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }
}
