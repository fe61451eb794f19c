package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.TableShape;
import org.gongkai.extract.table.label.TableShapes;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.form.Table.Layout;

/**
 * The heads of a table whose columns are kept by spaces, put together from words over several
 * lines.
 *
 * @param section the table
 * @param layout how the form prints it
 * @param columns the heads of its columns, from left to right
 * @param lines the labels above the columns where lines stand side by side
 * @param words all words of the heads
 * @param page the page on which they stand
 */
record AlignedHeader(
    String section,
    Layout layout,
    List<Column> columns,
    List<WordChain> lines,
    Set<AlignedWord> words,
    int page) {

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
    return layout == Layout.ACROSS;
  }

  /** Whether one head stands above all lines. */
  boolean isMatrix() {
    return layout == Layout.MATRIX;
  }

  /** The heads as the equations of the form take them. */
  List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String line = isAcross() ? lines.get(i * lines.size() / width()).text() : null;
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
    List<WordChain> chains =
        words.stream()
            .flatMap(word -> WordChain.from(word, words, vocabulary, pages).stream())
            .toList();
    TableShapes shapes = vocabulary.shapes();
    return Stream.of(Layout.MATRIX, Layout.ACROSS, Layout.BLOCKS)
        .flatMap(
            layout ->
                shapes.sections(layout).stream()
                    .filter(section -> isNamed(section, chains))
                    .map(section -> new Gathering(section, layout, shapes, top(section, chains))))
        .flatMap(each -> each.gather(words, vocabulary, pages).stream())
        .findFirst();
  }

  /** Whether any of a table's columns is named; among most words none is. */
  private static boolean isNamed(String section, List<WordChain> chains) {
    return chains.stream().anyMatch(chain -> chain.names(Kind.COLUMN, section));
  }

  /** The line with the first head over several columns; words before it are of other lines. */
  private static int top(String section, List<WordChain> chains) {
    return chains.stream()
        .filter(chain -> chain.names(Kind.HEAD, section))
        .mapToInt(WordChain::top)
        .min()
        .orElse(0);
  }

  /** The gathering of the heads of one table. */
  private static final class Gathering {

    private final String section;
    private final Layout layout;
    private final TableShapes shapes;
    private final int top;
    private final List<Column> columns = new ArrayList<>();
    private final List<WordChain> lines = new ArrayList<>();
    private final Set<AlignedWord> used = new HashSet<>();

    Gathering(String section, Layout layout, TableShapes shapes, int top) {
      this.section = section;
      this.layout = layout;
      this.shapes = shapes;
      this.top = top;
    }

    Optional<AlignedHeader> gather(
        List<AlignedWord> words, Vocabulary vocabulary, List<Integer> pages) {
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

    private AlignedHeader header(List<Integer> pages) {
      int last = used.stream().mapToInt(AlignedWord::line).max().orElse(0);
      return new AlignedHeader(section, layout, columns, lines, used, pages.get(last));
    }

    private boolean isHead(WordChain chain) {
      return chain.names(Kind.COLUMN, section)
          || chain.names(Kind.HEAD, section)
          || chain.names(Kind.CORNER, section)
          || isLineAbove(chain);
    }

    private boolean isLineAbove(WordChain chain) {
      return layout == Layout.ACROSS && chain.names(Kind.LINE, section);
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
      return switch (layout) {
        case MATRIX -> isMatrix();
        case ACROSS -> isAcross();
        case BLOCKS -> !columns.isEmpty() && isDistinct() && !hasUnknown(words);
      };
    }

    private boolean isDistinct() {
      return measures().stream().distinct().count() == columns.size();
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

    private List<String> measures() {
      return columns.stream().map(Column::measure).toList();
    }

    /** The first column and the sum may stand a little aside, being printed higher. */
    private boolean isMatrix() {
      TableShape shape = shapes.whole(section, measures()).orElse(null);
      if (shape == null || !isDistinct()) {
        return false;
      }
      Column first = take(shape.first());
      Column last = take(shape.last());
      boolean ordered =
          first.chain().center() <= columns.get(0).chain().center() + SHIFT
              && last.chain().center() >= columns.get(columns.size() - 1).chain().center() - SHIFT
              && first.chain().center() < last.chain().center();
      columns.add(0, first);
      columns.add(last);
      return ordered;
    }

    private Column take(String measure) {
      return columns.remove(measures().indexOf(measure));
    }

    /** All heads for every line above them, in their statutory order. */
    private boolean isAcross() {
      List<String> above =
          lines.stream().map(line -> line.codes(Kind.LINE, section).get(0)).toList();
      return shapes
          .of(section)
          .anyMatch(
              shape ->
                  above.equals(shape.lines()) && measures().equals(shape.measuresOfAllLines()));
    }
  }
}
