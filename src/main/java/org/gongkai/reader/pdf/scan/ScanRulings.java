package org.gongkai.reader.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.pdf.page.Ruling;

/** Finds ruling lines in the image of a page: long thin runs of ink along its edges. */
final class ScanRulings {

  /** Runs shorter than this, in pixels, are strokes of letters. */
  private static final int SHORTEST = 70;

  /** A run may be broken for so many pixels. */
  private static final int GAP = 3;

  private final Scan scan;
  private final boolean horizontal;
  private final double scale;

  private ScanRulings(Scan scan, boolean horizontal, double scale) {
    this.scan = scan;
    this.horizontal = horizontal;
    this.scale = scale;
  }

  /**
   * The lines, in points.
   *
   * @param scale points a pixel
   */
  static List<Ruling> find(Scan scan, double scale) {
    List<Ruling> rulings = new ScanRulings(scan, true, scale).find();
    rulings.addAll(new ScanRulings(scan, false, scale).find());
    return rulings;
  }

  private List<Ruling> find() {
    List<Ruling> rulings = new ArrayList<>();
    int across = horizontal ? scan.height() : scan.width();
    for (int at = 0; at < across; at++) {
      addRuns(at, rulings);
    }
    return rulings;
  }

  private void addRuns(int at, List<Ruling> rulings) {
    int along = horizontal ? scan.width() : scan.height();
    int start = -1;
    int end = -1;
    for (int i = 0; i <= along; i++) {
      boolean ink = i < along && (horizontal ? scan.isLine(i, at) : scan.isLine(at, i));
      if (ink) {
        start = start < 0 ? i : start;
        end = i;
      } else if (start >= 0 && (i - end > GAP || i == along)) {
        if (end - start >= SHORTEST) {
          rulings.add(new Ruling(horizontal, at * scale, start * scale, end * scale));
        }
        start = -1;
      }
    }
  }
}
