package org.gongkai.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of the office. Whoever asks for a cell as a year or a word gets it or nothing,
 * and what is wrong has been told with the number of the line.
 *
 * @param number of the line in the file, from 1
 * @param cells by column name; a missing cell is empty
 * @param problems is told what is wrong, with the line's number
 */
record OfficeLine(int number, Map<String, String> cells, Consumer<Sentence> problems) {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  /** Refuses the line for what a sentence says. */
  void refuse(String key, Object... arguments) {
    problems.accept(OfficeSentences.of("line", number, OfficeSentences.of(key, arguments)));
  }

  /** Refuses the line for a cell; the sentence begins with its column and its text. */
  void refuseCell(String key, String column, Object... more) {
    refuse(
        key,
        Stream.concat(Stream.of(OfficeSentences.column(column), cell(column)), Stream.of(more))
            .toArray());
  }

  /** The text of a cell; empty where there is none. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  String required(String column) {
    String text = cell(column);
    if (text.isEmpty()) {
      refuseCell("empty", column);
    }
    return text;
  }

  @Nullable Integer year(String column) {
    return number(column, YEAR, "year");
  }

  /**
   * A whole number of a shape; null where the cell is empty or not of it.
   *
   * @param problem the sentence for one that is not
   */
  @Nullable Integer number(String column, Pattern shape, String problem) {
    String text = cell(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!shape.matcher(text).matches()) {
      refuseCell(problem, column);
      return null;
    }
    return Integer.valueOf(text);
  }

  @Nullable Boolean yesOrNo(String column) {
    String text = cell(column);
    if (says(text, "yes", "yes")) {
      return Boolean.TRUE;
    }
    if (says(text, "no", "no")) {
      return Boolean.FALSE;
    }
    if (!text.isEmpty()) {
      refuseCell("yesno", column);
    }
    return null;
  }

  /** One of the words of an enumeration; empty where the cell is, or holds another word. */
  <E extends Enum<E>> Optional<E> oneOf(String column, E[] words) {
    String text = cell(column);
    Optional<E> found =
        Arrays.stream(words).filter(word -> says(text, code(word), key(column, word))).findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      Arrays.stream(words)
          .map(word -> OfficeSentences.word(code(word), key(column, word)))
          .reduce((known, more) -> OfficeSentences.of("or", known, more))
          .ifPresent(known -> refuseCell("none", column, known));
    }
    return found;
  }

  private static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String key(String column, Enum<?> word) {
    return column + "." + code(word);
  }

  private static boolean says(String text, String code, String key) {
    return text.equals(code) || ColumnNames.means(text, key);
  }
}
