package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.table.Label.Kind;

/**
 * Finds the labels of lines of figures. A label wrapped over several lines lies around its figures:
 * above, below or on both sides, with the words of its group in between.
 */
final class AlignedLabels {

  /** No label reaches further, not even over repeated heads. */
  private static final int AROUND = 25;

  private final List<AlignedLine> lines;
  private final Vocabulary vocabulary;
  private final String section;
  private final List<Integer> pages;

  AlignedLabels(
      List<AlignedLine> lines, List<Integer> pages, Vocabulary vocabulary, String section) {
    this.lines = lines;
    this.pages = pages;
    this.vocabulary = vocabulary;
    this.section = section;
  }

  /**
   * The rows with their labels.
   *
   * @param rows indexes of the lines with figures
   * @param begin first line that may hold a label
   * @param end first line that may not
   */
  List<AlignedRow> find(List<Integer> rows, int begin, int end) {
    Set<AlignedWord> used = new HashSet<>();
    List<List<AlignedWord>> around = new ArrayList<>();
    List<Optional<WordChain>> labels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int from = Math.max(i == 0 ? begin : rows.get(i - 1) + 1, rows.get(i) - AROUND);
      int to = Math.min(i + 1 == rows.size() ? end : rows.get(i + 1), rows.get(i) + AROUND);
      around.add(words(from, to));
      Optional<WordChain> label = label(around.get(i), used, rows.get(i));
      label.ifPresent(chain -> used.addAll(chain.words()));
      labels.add(label);
    }
    List<AlignedRow> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<AlignedWord> loose =
          around.get(i).stream().filter(word -> !used.contains(word)).toList();
      AlignedLine line = lines.get(rows.get(i));
      found.add(new AlignedRow(line, rows.get(i), labels.get(i).orElse(null), loose));
    }
    return found;
  }

  /** The words around a row, without heads repeated on a new page. */
  private List<AlignedWord> words(int from, int to) {
    List<AlignedWord> words =
        lines.subList(from, to).stream().flatMap(line -> line.words().stream()).toList();
    Set<AlignedWord> heads =
        AlignedHeader.find(words, vocabulary, pages).map(AlignedHeader::words).orElse(Set.of());
    return words.stream().filter(word -> !heads.contains(word)).toList();
  }

  private Optional<WordChain> label(List<AlignedWord> words, Set<AlignedWord> used, int row) {
    List<AlignedWord> free = words.stream().filter(word -> !used.contains(word)).toList();
    return free.stream()
        .flatMap(word -> WordChain.from(word, free, vocabulary, pages).stream())
        .filter(chain -> isLabelOf(chain, row, words))
        .max(
            Comparator.comparingInt(WordChain::end)
                .thenComparingInt(WordChain::length)
                .thenComparing(Comparator.comparingDouble(WordChain::spread).reversed()));
  }

  /** Between the label and the figures are no other words; those of the group stand before it. */
  private boolean isLabelOf(WordChain chain, int row, List<AlignedWord> words) {
    return chain.top() <= row
        && chain.bottom() >= row
        && chain.names(Kind.LINE, section)
        && words.stream().noneMatch(word -> isAfter(word, chain));
  }

  private static boolean isAfter(AlignedWord word, WordChain chain) {
    return word.line() >= chain.top()
        && word.line() <= chain.bottom()
        && word.start() >= chain.end()
        && !chain.words().contains(word);
  }
}
