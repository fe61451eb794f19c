package org.gongkai.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of the office. Whoever asks for a cell as a year or a word gets it or nothing,
 * and what is wrong has been told with the number of the line.
 */
final class OfficeLine {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private final int number;
  private final Map<String, String> cells;
  private final Consumer<String> problems;

  /**
   * Wraps a line.
   *
   * @param number of the line in the file, from 1
   * @param cells by column name; a missing cell is empty
   * @param problems is told what is wrong, with the line's number
   */
  OfficeLine(int number, Map<String, String> cells, Consumer<String> problems) {
    this.number = number;
    this.cells = cells;
    this.problems = problems;
  }

  int number() {
    return number;
  }

  void refuse(String problem) {
    problems.accept("line " + number + ": " + problem);
  }

  /** The text of a cell; empty where there is none. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The text of a cell that must not be empty. */
  String required(String column) {
    String text = cell(column);
    if (text.isEmpty()) {
      refuse(column + " is empty");
    }
    return text;
  }

  @Nullable Integer year(String column) {
    return number(column, YEAR, "a year");
  }

  /** A whole number of a shape; null where the cell is empty or not of it. */
  @Nullable Integer number(String column, Pattern shape, String called) {
    String text = cell(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!shape.matcher(text).matches()) {
      refuse(column + " '" + text + "' is not " + called);
      return null;
    }
    return Integer.valueOf(text);
  }

  @Nullable Boolean yesOrNo(String column) {
    String text = cell(column);
    return switch (text) {
      case "" -> null;
      case "yes" -> Boolean.TRUE;
      case "no" -> Boolean.FALSE;
      default -> {
        refuse(column + " '" + text + "' is neither yes nor no");
        yield null;
      }
    };
  }

  /** One of the words of an enumeration; empty where the cell is, or holds another word. */
  <E extends Enum<E>> Optional<E> oneOf(String column, E[] words) {
    String text = cell(column);
    Optional<E> found =
        Arrays.stream(words)
            .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      String known =
          String.join(
              ", ",
              Arrays.stream(words).map(word -> word.name().toLowerCase(Locale.ROOT)).toList());
      refuse(column + " '" + text + "' is none of " + known);
    }
    return found;
  }
}
