package org.gongkai.reader.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The box in which letters are seen. The paths that clip are nearly always boxes themselves, whose
 * common part is soon found; to intersect them as areas, as the library does, takes longer than all
 * else about a letter.
 */
final class ClipBox {

  private static final int CORNERS = 4;

  private final AffineTransform toPage;
  private List<Path2D> paths = List.of();
  private Box box = new Box(0, 0, 0, 0);

  ClipBox(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /**
   * The box on the upright page; worked out anew when other paths clip than for the last letter.
   */
  Box of(PDGraphicsState state) {
    List<Path2D> current = state.getCurrentClippingPaths();
    if (!current.equals(paths)) {
      paths = List.copyOf(current);
      box = Box.of(toPage.createTransformedShape(bounds(state)).getBounds2D());
    }
    return box;
  }

  private static Rectangle2D bounds(PDGraphicsState state) {
    List<Path2D> paths = state.getCurrentClippingPaths();
    if (!paths.stream().allMatch(ClipBox::isBox)) {
      return state.getCurrentClippingPath().getBounds2D();
    }
    Rectangle2D common = paths.get(0).getBounds2D();
    for (Path2D path : paths) {
      common = common.createIntersection(path.getBounds2D());
    }
    return common;
  }

  /** Whether a path goes once around a box along its sides. */
  private static boolean isBox(Path2D path) {
    List<double[]> corners = new ArrayList<>();
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      double[] point = new double[6];
      int kind = at.currentSegment(point);
      boolean begins = kind == PathIterator.SEG_MOVETO && corners.isEmpty();
      if (begins || kind == PathIterator.SEG_LINETO) {
        corners.add(point);
      } else if (kind != PathIterator.SEG_CLOSE) {
        return false;
      }
    }
    int last = corners.size() - 1;
    if (last == CORNERS && Arrays.equals(corners.get(0), corners.get(last))) {
      corners.remove(last);
    }
    return corners.size() == CORNERS && isBox(corners);
  }

  /** Neighbours share a side, and those across share none. */
  private static boolean isBox(List<double[]> corners) {
    for (int at = 0; at < CORNERS; at++) {
      double[] corner = corners.get(at);
      double[] next = corners.get((at + 1) % CORNERS);
      double[] across = corners.get((at + 2) % CORNERS);
      boolean along = corner[0] == next[0] || corner[1] == next[1];
      if (!along || corner[0] == across[0] || corner[1] == across[1]) {
        return false;
      }
    }
    return true;
  }
}
