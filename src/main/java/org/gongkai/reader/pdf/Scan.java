package org.gongkai.reader.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The image of a page in shades of grey: where its ruling lines run and where there is ink. */
final class Scan {

  /** Darker than this, of 255, is a line or a letter. */
  private static final int INK = 170;

  private final BufferedImage image;
  private final int width;
  private final int height;
  private final byte[] shades;

  Scan(BufferedImage image) {
    this.image = image;
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.shades = new byte[width * height];
    image.getRaster().getDataElements(0, 0, width, height, shades);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean isInk(int x, int y) {
    return (shades[y * width + x] & 0xFF) < INK;
  }

  /**
   * The box around all ink within a box; empty where there is none worth a letter.
   *
   * @param least pixels of ink that count
   */
  Optional<Box> findInk(Box within, int least) {
    List<Integer> xs = new ArrayList<>();
    List<Integer> ys = new ArrayList<>();
    int right = Math.min(width, (int) within.right());
    int bottom = Math.min(height, (int) within.bottom());
    for (int y = Math.max(0, (int) within.top()); y < bottom; y++) {
      for (int x = Math.max(0, (int) within.left()); x < right; x++) {
        if (isInk(x, y)) {
          xs.add(x);
          ys.add(y);
        }
      }
    }
    if (xs.size() < least) {
      return Optional.empty();
    }
    return Optional.of(new Box(min(xs), min(ys), max(xs) + 1.0, max(ys) + 1.0));
  }

  private static int min(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  private static int max(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).max().orElse(0);
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
