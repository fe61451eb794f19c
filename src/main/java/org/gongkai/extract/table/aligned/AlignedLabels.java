package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;

/**
 * Finds the labels of lines of figures. A label wrapped over several lines lies around its figures:
 * above, below or on both sides, with the words of its group in between.
 */
record AlignedLabels(
    List<AlignedLine> lines, List<Integer> pages, Vocabulary vocabulary, String section) {

  /** No label reaches further, not even over repeated heads. */
  private static final int AROUND = 25;

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
      Optional<AlignedRow> worded =
          labels.get(i).isPresent() ? Optional.empty() : withWords(loose, rows.get(i));
      found.add(
          worded.orElse(new AlignedRow(line, rows.get(i), labels.get(i).orElse(null), loose)));
    }
    return found;
  }

  /** The row of a line on which words stand where figures should: they are its cells. */
  private Optional<AlignedRow> withWords(List<AlignedWord> free, int row) {
    List<AlignedWord> beside = free.stream().filter(word -> word.line() == row).toList();
    return beside.stream()
        .flatMap(word -> WordChain.from(word, beside, vocabulary, pages).stream())
        .filter(this::isLineOnly)
        .max(Comparator.comparingInt(WordChain::length))
        .flatMap(
            chain ->
                lines
                    .get(row)
                    .behind(chain.words().get(chain.words().size() - 1))
                    .filter(line -> line.figures().stream().noneMatch(this::isLabel))
                    .map(line -> new AlignedRow(line, row, chain, List.of())));
  }

  private boolean isLabel(AlignedWord word) {
    return !vocabulary.findNormal(word.normal()).isEmpty();
  }

  /**
   * The lines without any figure, as rows of nothing: those whose labels lie beside no row and
   * touch none without a label.
   *
   * @param rows in reading order, at least one
   * @param begin the first line below the heads
   * @param end the first line that is no part of the table
   */
  List<AlignedRow> findEmpty(List<AlignedRow> rows, int begin, int end) {
    List<AlignedRow> empty = new ArrayList<>();
    int from = begin;
    boolean sure = true;
    for (AlignedRow row : rows) {
      addEmpty(sure && row.isLabelled(), from, row.top(), empty);
      from = row.bottom() + 1;
      sure = row.isLabelled();
    }
    addEmpty(sure, from, untilHeads(from, end), empty);
    return empty;
  }

  private void addEmpty(boolean sure, int from, int to, List<AlignedRow> empty) {
    if (!sure || from >= to) {
      return;
    }
    List<AlignedWord> free = new ArrayList<>(words(from, to));
    for (int at = from; at < to; at++) {
      withWords(free, at)
          .ifPresent(
              row -> {
                empty.add(row);
                free.removeIf(word -> word.line() == row.index());
              });
    }
    Optional<WordChain> label = emptyLabel(free);
    while (label.isPresent()) {
      int at = label.get().top();
      empty.add(AlignedRow.empty(lines.get(at), at, label.get()));
      free.removeAll(label.get().words());
      label = emptyLabel(free);
    }
  }

  /** The first line with heads of another table. */
  private int untilHeads(int from, int end) {
    int at = from;
    while (at < end && lines.get(at).words().stream().noneMatch(this::isHead)) {
      at++;
    }
    return at;
  }

  private boolean isHead(AlignedWord word) {
    return vocabulary.findNormal(word.normal()).stream()
        .anyMatch(label -> !label.is(Kind.LINE) && !label.is(Kind.GROUP));
  }

  private Optional<WordChain> emptyLabel(List<AlignedWord> free) {
    return free.stream()
        .flatMap(word -> WordChain.from(word, free, vocabulary, pages).stream())
        .filter(this::isLineOnly)
        .filter(chain -> free.stream().noneMatch(word -> isAfter(word, chain)))
        .max(Comparator.comparingInt(WordChain::length));
  }

  /** 其他 names columns as well, and needs its number; a group may have no figures of its own. */
  private boolean isLineOnly(WordChain chain) {
    boolean numbered = Character.isDigit(chain.text().charAt(0));
    return chain.names(Kind.LINE, section)
        && !chain.names(Kind.GROUP, section)
        && (numbered || !chain.names(Kind.COLUMN, section));
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
            Comparator.comparingDouble(WordChain::end)
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
