package org.gongkai.output.page;

import java.util.List;
import org.gongkai.model.figure.Quantity;

/**
 * The cells of a report as one text, words parted by tabs: a bare number; a state and what is
 * printed, {@code ?约三}; nothing for a cell that the report's form does not have. A word that
 * repeats is followed by {@code *} and how often it comes: most cells of most reports are zero.
 */
final class CellRun {

  /** A cell that no fact is about. */
  static final String NOT_IN_FORM = "";

  private CellRun() {}

  static String word(Quantity quantity) {
    return switch (quantity.state()) {
      case NUMBER -> quantity.getNumber().toPlainString();
      case BLANK -> "_";
      case NOT_APPLICABLE -> "/" + oneLine(quantity.printed());
      case UNREADABLE -> "?" + oneLine(quantity.printed());
      case ABSENT -> "!";
    };
  }

  static String of(List<String> words) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && words.get(to).equals(words.get(from))) {
        to++;
      }
      append(text, words.get(from), to - from);
      from = to;
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String word, int times) {
    if (!text.isEmpty()) {
      text.append('\t');
    }
    text.append(word);
    if (times > 1) {
      text.append('*').append(times);
    }
  }

  /** Without what has a meaning of its own here. */
  private static String oneLine(String printed) {
    return printed.replace('*', '＊').replaceAll("\\s+", " ").strip();
  }
}
