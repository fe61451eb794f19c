package org.gongkai.document;

import java.util.List;

/**
 * Where the words of a line stand on its page. Cells that no line parts are told from one another
 * by nothing else.
 *
 * @param page from 1; 0 where nobody knows
 * @param words from left to right
 */
public record WordPlaces(int page, List<Word> words) {

  /** Those of a line of which only the text is known. */
  static final WordPlaces NONE = new WordPlaces(0, List.of());

  /**
   * A word, or a piece of one that stands apart.
   *
   * @param start where it begins, in half heights of a character
   * @param end where it ends
   */
  public record Word(String text, double start, double end) {}

  public WordPlaces {
    words = List.copyOf(words);
  }

  public boolean areKnown() {
    return !words.isEmpty();
  }
}
