package org.gongkai.reader.pdf.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight parts of a path: what a pen draws along it, and the boxes it encloses. */
final class PathLines {

  /** A line may lean so far over its length, in points. */
  private static final double LEAN = 1;

  private final List<Ruling> lines = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Point2D> corners = new ArrayList<>();
  private boolean straight = true;
  private boolean plain = true;

  private PathLines() {}

  /** Takes a path apart. */
  static PathLines of(GeneralPath path) {
    PathLines found = new PathLines();
    double[] point = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      found.step(at.currentSegment(point), point);
    }
    found.endPart();
    return found;
  }

  /** Lines along an edge of the page. */
  List<Ruling> lines() {
    return lines;
  }

  /** Closed parts whose sides all lie along the edges of the page. */
  List<Box> boxes() {
    return boxes;
  }

  /** Whether the path is made of nothing else. */
  boolean isPlain() {
    return plain;
  }

  private void step(int kind, double[] point) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> {
        endPart();
        corners.add(new Point2D.Double(point[0], point[1]));
      }
      case PathIterator.SEG_LINETO -> lineTo(new Point2D.Double(point[0], point[1]));
      case PathIterator.SEG_CLOSE -> close();
      default -> straight = false;
    }
  }

  private void close() {
    if (!corners.isEmpty()) {
      lineTo(corners.get(0));
    }
  }

  private void lineTo(Point2D to) {
    Point2D from = corners.isEmpty() ? to : corners.get(corners.size() - 1);
    double x = Math.abs(from.getX() - to.getX());
    double y = Math.abs(from.getY() - to.getY());
    if (Math.min(x, y) > LEAN) {
      straight = false;
    } else if (x > LEAN || y > LEAN) {
      lines.add(Ruling.of(Box.between(from, to)));
    }
    corners.add(to);
  }

  private void endPart() {
    if (straight && corners.size() >= 4) {
      boxes.add(Box.around(corners));
    }
    plain &= straight;
    straight = true;
    corners.clear();
  }
}
