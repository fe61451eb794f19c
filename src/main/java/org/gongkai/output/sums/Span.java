package org.gongkai.output.sums;

import java.util.ArrayList;
import java.util.List;

/**
 * A label that neighbours share, in the stair of labels above columns or before lines.
 *
 * @param level how deep it stands, 0 for the outermost
 * @param levels over how many levels it reaches: the last label of a path goes down to the figures
 * @param from the first of the neighbours
 * @param count how many they are
 */
record Span(int level, int levels, int from, int count, String label) {

  /** The labels of the paths, those that neighbours share only once. */
  static List<Span> of(List<List<String>> paths, int depth) {
    List<Span> spans = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      for (int from = 0; from < paths.size(); from += count(paths, from, level)) {
        List<String> path = paths.get(from);
        if (level < path.size()) {
          int levels = level == path.size() - 1 ? depth - level : 1;
          spans.add(new Span(level, levels, from, count(paths, from, level), path.get(level)));
        }
      }
    }
    return spans;
  }

  static int depth(List<List<String>> paths) {
    return paths.stream().mapToInt(List::size).max().orElse(0);
  }

  /** How many neighbours share the labels down to the level; one where the path ends above. */
  private static int count(List<List<String>> paths, int from, int level) {
    List<String> path = paths.get(from);
    int to = from + 1;
    while (level < path.size() && to < paths.size() && isShared(path, paths.get(to), level)) {
      to++;
    }
    return to - from;
  }

  private static boolean isShared(List<String> path, List<String> other, int level) {
    return level < other.size() && path.subList(0, level + 1).equals(other.subList(0, level + 1));
  }
}
