package org.gongkai.sample.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.sample.page.SampleCell.Kind;

/** Prints the heads of columns: one row a level, common heads once, short paths reaching down. */
final class HeadRows {

  private final List<List<String>> paths;
  private final UnaryOperator<String> dress;
  private final int depth;

  HeadRows(List<List<String>> paths, UnaryOperator<String> dress) {
    this.paths = paths;
    this.dress = dress;
    this.depth = paths.stream().mapToInt(List::size).max().orElse(0);
  }

  List<List<SampleCell>> rows() {
    List<List<SampleCell>> rows = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      rows.add(row(level));
    }
    return rows;
  }

  private List<SampleCell> row(int level) {
    List<SampleCell> row = new ArrayList<>();
    int column = 0;
    while (column < paths.size()) {
      List<String> path = paths.get(column);
      int span = level < path.size() ? span(column, level) : 1;
      if (level < path.size()) {
        int down = level == path.size() - 1 ? depth - level : 1;
        row.add(new SampleCell(dress.apply(path.get(level)), down, span, Kind.HEAD));
      }
      column += span;
    }
    return row;
  }

  /** Columns from here on that share the head of this level and all above it. */
  private int span(int from, int level) {
    List<String> path = paths.get(from);
    int span = 1;
    if (level == path.size() - 1) {
      return span;
    }
    while (from + span < paths.size() && isAlike(path, paths.get(from + span), level)) {
      span++;
    }
    return span;
  }

  private static boolean isAlike(List<String> one, List<String> other, int level) {
    return other.size() > level && one.subList(0, level + 1).equals(other.subList(0, level + 1));
  }
}
