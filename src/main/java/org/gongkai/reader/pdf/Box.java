package org.gongkai.reader.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A rectangle on an upright page, in points from its upper left corner, down positive. */
record Box(double left, double top, double right, double bottom) {

  /** The smallest box around points. */
  static Box around(List<Point2D> points) {
    double left = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double top = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double bottom = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
    return new Box(left, top, right, bottom);
  }

  static Box of(Rectangle2D bounds) {
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double centerX() {
    return (left + right) / 2;
  }

  double centerY() {
    return (top + bottom) / 2;
  }

  boolean contains(double x, double y) {
    return x >= left && x < right && y >= top && y < bottom;
  }

  boolean holdsCenterOf(Box other) {
    return contains(other.centerX(), other.centerY());
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** The area it has in common with another. */
  double common(Box other) {
    double width = Math.min(right, other.right) - Math.max(left, other.left);
    double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return width > 0 && height > 0 ? width * height : 0;
  }

  /** The box of both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
