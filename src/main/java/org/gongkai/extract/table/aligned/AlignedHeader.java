package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.ReadingPlace;

/**
 * The heads of a table whose columns are kept by spaces, put together from words over several
 * lines.
 *
 * @param section the table
 * @param columns the heads of its columns, from left to right
 * @param lines the labels above the columns where lines stand side by side
 * @param words all words of the heads
 * @param page the page on which they stand
 */
record AlignedHeader(
    String section, List<Column> columns, List<WordChain> lines, Set<AlignedWord> words, int page) {

  private static final int APPLICANTS = 7;
  private static final int REVIEW_COLUMNS = 5;

  /** The heads of a table and some lines before them have no more words. */
  private static final int MOST_WORDS = 200;

  /** The upper heads of table 三 may be shifted against the lower ones by this. */
  private static final int SHIFT = 4;

  /**
   * The head of a column.
   *
   * @param measure the column it names
   */
  record Column(String measure, WordChain chain) {}

  AlignedHeader {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    words = Set.copyOf(words);
  }

  /** The line where the heads begin. */
  int top() {
    return words.stream().mapToInt(AlignedWord::line).min().orElse(0);
  }

  /** The line where the heads end. */
  int bottom() {
    return words.stream().mapToInt(AlignedWord::line).max().orElse(0);
  }

  /** Whether other heads name the same columns. */
  boolean isSame(AlignedHeader other) {
    return section.equals(other.section)
        && columns.stream()
            .map(Column::measure)
            .toList()
            .equals(other.columns.stream().map(Column::measure).toList());
  }

  int width() {
    return columns.size();
  }

  /** Whether lines stand side by side, their labels above the figures. */
  boolean isAcross() {
    return section.equals(ReadingPlace.ACROSS);
  }

  /** Whether it is the head of the table of requests. */
  boolean isOfApplicants() {
    return section.equals("requests");
  }

  /** Whether the form has equations between its columns. */
  boolean hasSums() {
    return !section.equals("active_disclosure");
  }

  /** The heads as the equations of the form take them. */
  List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String line = isAcross() ? lines.get(i / REVIEW_COLUMNS).text() : null;
      heads.add(new Head(columns.get(i).measure(), line, i, i + 1));
    }
    return heads;
  }

  /** The heads among some words; empty when they are not those of one whole table. */
  static Optional<AlignedHeader> find(
      List<AlignedWord> words, Vocabulary vocabulary, List<Integer> pages) {
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (String section : List.of("requests", ReadingPlace.ACROSS, "active_disclosure")) {
      Optional<AlignedHeader> found = new Gathering(section).gather(words, vocabulary, pages);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The gathering of the heads of one table. */
  private static final class Gathering {

    private final String section;
    private final List<Column> columns = new ArrayList<>();
    private final List<WordChain> lines = new ArrayList<>();
    private final Set<AlignedWord> used = new HashSet<>();

    Gathering(String section) {
      this.section = section;
    }

    Optional<AlignedHeader> gather(
        List<AlignedWord> words, Vocabulary vocabulary, List<Integer> pages) {
      int top = top(words, vocabulary, pages);
      for (AlignedWord word : words) {
        if (word.line() >= top && !used.contains(word)) {
          List<AlignedWord> free = words.stream().filter(other -> !used.contains(other)).toList();
          WordChain.from(word, free, vocabulary, pages).stream()
              .filter(this::isHead)
              .max(
                  Comparator.comparingInt(WordChain::length)
                      .thenComparing(Comparator.comparingDouble(WordChain::spread).reversed()))
              .ifPresent(this::take);
        }
      }
      columns.sort(Comparator.comparingDouble(column -> column.chain().center()));
      lines.sort(Comparator.comparingDouble(WordChain::center));
      return isComplete(words) ? Optional.of(header(pages)) : Optional.empty();
    }

    /** The line with the first head over several columns; words before it are of other lines. */
    private int top(List<AlignedWord> words, Vocabulary vocabulary, List<Integer> pages) {
      return words.stream()
          .filter(
              word ->
                  WordChain.from(word, words, vocabulary, pages).stream()
                      .anyMatch(chain -> chain.names(Kind.HEAD, section)))
          .mapToInt(AlignedWord::line)
          .min()
          .orElse(0);
    }

    private AlignedHeader header(List<Integer> pages) {
      int last = used.stream().mapToInt(AlignedWord::line).max().orElse(0);
      return new AlignedHeader(section, columns, lines, used, pages.get(last));
    }

    private boolean isHead(WordChain chain) {
      return chain.names(Kind.COLUMN, section)
          || chain.names(Kind.HEAD, section)
          || chain.names(Kind.CORNER, section)
          || isLineAbove(chain);
    }

    private boolean isLineAbove(WordChain chain) {
      return section.equals(ReadingPlace.ACROSS) && chain.names(Kind.LINE, section);
    }

    private void take(WordChain chain) {
      used.addAll(chain.words());
      if (isLineAbove(chain)) {
        lines.add(chain);
      }
      chain.labels().stream()
          .filter(label -> label.is(Kind.COLUMN) && label.section().equals(section))
          .findFirst()
          .ifPresent(label -> columns.add(new Column(label.code(), chain)));
    }

    private boolean isComplete(List<AlignedWord> words) {
      return switch (section) {
        case "requests" -> isApplicants();
        case ReadingPlace.ACROSS -> isReview();
        default -> !columns.isEmpty() && isDistinct() && !hasUnknown(words);
      };
    }

    private boolean isDistinct() {
      return columns.stream().map(Column::measure).distinct().count() == columns.size();
    }

    /** Words right of the first head that no form knows: one more column. */
    private boolean hasUnknown(List<AlignedWord> words) {
      WordChain first = columns.get(0).chain();
      return words.stream()
          .anyMatch(
              word ->
                  !used.contains(word)
                      && word.line() >= first.top()
                      && word.line() <= first.bottom()
                      && word.start() >= first.end());
    }

    /** 自然人 and 总计 may stand a little aside, being printed higher; they are first and last. */
    private boolean isApplicants() {
      if (columns.size() != APPLICANTS || !isDistinct()) {
        return false;
      }
      Optional<Column> natural = find("natural_person");
      Optional<Column> total = find("total");
      if (natural.isEmpty() || total.isEmpty()) {
        return false;
      }
      columns.removeAll(List.of(natural.get(), total.get()));
      boolean ordered =
          natural.get().chain().center() <= columns.get(0).chain().center() + SHIFT
              && total.get().chain().center() >= columns.get(4).chain().center() - SHIFT
              && natural.get().chain().center() < total.get().chain().center();
      columns.add(0, natural.get());
      columns.add(total.get());
      return ordered;
    }

    private Optional<Column> find(String measure) {
      return columns.stream().filter(column -> column.measure().equals(measure)).findFirst();
    }

    /** Five heads for every line above them, in their statutory order. */
    private boolean isReview() {
      List<String> order = List.of("upheld", "corrected", "other", "pending", "total");
      for (int i = 0; i < columns.size(); i++) {
        if (!columns.get(i).measure().equals(order.get(i % REVIEW_COLUMNS))) {
          return false;
        }
      }
      List<String> above =
          lines.stream().map(line -> line.codes(Kind.LINE, section).get(0)).toList();
      List<String> all = List.of("review", "litigation_direct", "litigation_after_review");
      return columns.size() == all.size() * REVIEW_COLUMNS && above.equals(all);
    }
  }
}
