package org.gongkai.reader.word.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of a document's lists and makes the labels a word processor would show. */
public final class ListCounter {

  private static final int LEVELS = 9;

  private final Map<String, @Nullable Integer[]> numbers = new HashMap<>();

  /** Begins a list anew. */
  public void restart(String list) {
    numbers.remove(list);
  }

  /** Makes the next paragraph's number on a level what is given. */
  public void set(String list, int level, int number) {
    numbers(list)[level] = number - 1;
  }

  /** The label of the next paragraph on a level, with the gap behind it; empty for bullets. */
  public String next(String list, List<ListLevel> levels, int level) {
    if (level < 0 || level >= Math.min(levels.size(), LEVELS)) {
      return "";
    }
    @Nullable Integer[] counts = numbers(list);
    Integer before = counts[level];
    counts[level] = before == null ? levels.get(level).start() : before + 1;
    for (int lower = level + 1; lower < Math.min(levels.size(), LEVELS); lower++) {
      if (levels.get(lower).restarts()) {
        counts[lower] = null;
      }
    }
    return label(levels, level, counts);
  }

  private @Nullable Integer[] numbers(String list) {
    return numbers.computeIfAbsent(list, name -> new @Nullable Integer[LEVELS]);
  }

  private static String label(List<ListLevel> levels, int at, @Nullable Integer[] counts) {
    ListLevel level = levels.get(at);
    if (level.style() == NumberStyle.NONE) {
      return "";
    }
    String label = level.template();
    for (int higher = 0; higher <= at; higher++) {
      Integer count = counts[higher];
      int number = count == null ? levels.get(higher).start() : count;
      NumberStyle style = level.legal() ? NumberStyle.DECIMAL : levels.get(higher).style();
      label = label.replace("%" + (higher + 1), style.print(number));
    }
    return label.isBlank() ? "" : label + level.gap();
  }
}
