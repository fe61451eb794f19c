package org.gongkai.reader.pdf.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A rectangle on an upright page, in points from its upper left corner, down positive. */
public record Box(double left, double top, double right, double bottom) {

  /** The smallest box around points, of which there are some. */
  static Box around(List<Point2D> points) {
    Point2D first = points.get(0);
    Box box = between(first, first);
    for (Point2D point : points) {
      box = box.with(between(point, point));
    }
    return box;
  }

  /** The box of which two points are corners. */
  static Box between(Point2D one, Point2D other) {
    return new Box(
        Math.min(one.getX(), other.getX()),
        Math.min(one.getY(), other.getY()),
        Math.max(one.getX(), other.getX()),
        Math.max(one.getY(), other.getY()));
  }

  static Box of(Rectangle2D bounds) {
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centerX() {
    return (left + right) / 2;
  }

  public double centerY() {
    return (top + bottom) / 2;
  }

  boolean contains(double x, double y) {
    return x >= left && x < right && y >= top && y < bottom;
  }

  public boolean holdsCenterOf(Box other) {
    return contains(other.centerX(), other.centerY());
  }

  public Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** The area it has in common with another. */
  double common(Box other) {
    double width = Math.min(right, other.right) - Math.max(left, other.left);
    double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return width > 0 && height > 0 ? width * height : 0;
  }

  /** The box of both. */
  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
