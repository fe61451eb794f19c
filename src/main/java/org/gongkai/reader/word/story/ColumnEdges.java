package org.gongkai.reader.word.story;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The edges of a table's columns from left to right. Edges that differ from row to row by less than
 * the table's tolerance are one, unless a cell would vanish between them.
 */
final class ColumnEdges {

  private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

  private ColumnEdges(StoryTable table, int tolerance) {
    TreeSet<Integer> edges = new TreeSet<>();
    table.rows().stream()
        .flatMap(java.util.List::stream)
        .forEach(
            cell -> {
              edges.add(cell.left());
              edges.add(cell.right());
            });
    int column = -1;
    long begin = Long.MIN_VALUE;
    for (int edge : edges) {
      if (edge - tolerance > begin) {
        column++;
        begin = edge;
      }
      columns.put(edge, column);
    }
  }

  static ColumnEdges of(StoryTable table) {
    ColumnEdges edges = new ColumnEdges(table, table.tolerance());
    boolean vanishes =
        table.rows().stream()
            .flatMap(java.util.List::stream)
            .anyMatch(cell -> edges.column(cell.left()) >= edges.column(cell.right()));
    return vanishes ? new ColumnEdges(table, 0) : edges;
  }

  /** The column that begins at an edge of the table, from 0. */
  int column(int edge) {
    return columns.getOrDefault(edge, 0);
  }
}
