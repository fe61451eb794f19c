package org.gongkai.reader.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.gongkai.reader.pdf.page.Box;

/** The image of a page in shades of grey: where its ruling lines run and where there is ink. */
public final class Scan {

  /** Letters are darker than the paper by this, of 255. */
  private static final int INK = 80;

  /** Hair lines are blurred to little more than a shadow. */
  private static final int LINE = 30;

  private final BufferedImage image;
  private final int width;
  private final int height;
  private final byte[] shades;
  private final int paper;

  public Scan(BufferedImage image) {
    this.image = image;
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.shades = new byte[width * height];
    image.getRaster().getDataElements(0, 0, width, height, shades);
    this.paper = paper(shades);
  }

  /** The shade of most of the page. */
  private static int paper(byte[] shades) {
    int[] counts = new int[256];
    for (byte shade : shades) {
      counts[shade & 0xFF]++;
    }
    int paper = 0;
    for (int shade = 1; shade < counts.length; shade++) {
      paper = counts[shade] > counts[paper] ? shade : paper;
    }
    return paper;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  private boolean isInk(int x, int y) {
    return shade(x, y) < paper - INK;
  }

  /** Dark enough to be a part of a ruling line. */
  boolean isLine(int x, int y) {
    return shade(x, y) < paper - LINE;
  }

  private int shade(int x, int y) {
    return shades[y * width + x] & 0xFF;
  }

  /**
   * The box around all ink within a box; empty where there is none worth a letter.
   *
   * @param least pixels of ink that count
   */
  public Optional<Box> findInk(Box within, int least) {
    int right = Math.min(width, (int) within.right());
    int bottom = Math.min(height, (int) within.bottom());
    int[] ink = {width, height, -1, -1};
    int count = 0;
    for (int y = Math.max(0, (int) within.top()); y < bottom; y++) {
      for (int x = Math.max(0, (int) within.left()); x < right; x++) {
        if (isInk(x, y)) {
          count++;
          widen(ink, x, y);
        }
      }
    }
    boolean letter = count >= least;
    return letter
        ? Optional.of(new Box(ink[0], ink[1], ink[2] + 1.0, ink[3] + 1.0))
        : Optional.empty();
  }

  /** Widens left, top, right and bottom to a pixel. */
  private static void widen(int[] ink, int x, int y) {
    ink[0] = Math.min(ink[0], x);
    ink[1] = Math.min(ink[1], y);
    ink[2] = Math.max(ink[2], x);
    ink[3] = Math.max(ink[3], y);
  }

  BufferedImage crop(Box box) {
    return image.getSubimage(
        (int) box.left(), (int) box.top(), (int) box.width(), (int) box.height());
  }

  BufferedImage image() {
    return image;
  }

  /** The page with boxes blotted out. */
  Scan without(List<Box> boxes) {
    BufferedImage rest = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = rest.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.setColor(Color.WHITE);
    for (Box box : boxes) {
      pen.fill(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
    }
    pen.dispose();
    return new Scan(rest);
  }
}
