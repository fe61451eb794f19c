package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The places along one direction at which a table is ruled, in order. */
public record Axis(List<Double> places) {

  /** Lines nearer to each other than this, in points, are one: borders are drawn twice. */
  public static final double TOLERANCE = 3;

  public Axis {
    places = List.copyOf(places);
  }

  /** Brings places down to the distinct ones. */
  static Axis of(Collection<Double> values) {
    List<Double> places = new ArrayList<>();
    double sum = 0;
    int count = 0;
    for (double value : values.stream().sorted().toList()) {
      if (count > 0 && value - sum / count > TOLERANCE) {
        places.add(sum / count);
        sum = 0;
        count = 0;
      }
      sum += value;
      count++;
    }
    if (count > 0) {
      places.add(sum / count);
    }
    return new Axis(places);
  }

  /** How many intervals there are. */
  int size() {
    return Math.max(0, places.size() - 1);
  }

  double from(int index) {
    return places.get(index);
  }

  double to(int index) {
    return places.get(index + 1);
  }

  double first() {
    return places.get(0);
  }

  double last() {
    return places.get(places.size() - 1);
  }

  /** The index of the place nearest to a value. */
  int nearest(double value) {
    int nearest = 0;
    for (int i = 1; i < places.size(); i++) {
      if (Math.abs(places.get(i) - value) < Math.abs(places.get(nearest) - value)) {
        nearest = i;
      }
    }
    return nearest;
  }

  Axis shifted(double by) {
    return new Axis(places.stream().map(place -> place + by).toList());
  }
}
