package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.document.Paragraph;
import org.gongkai.document.WordPlaces;
import org.gongkai.form.LabelText;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;

/**
 * A line of text whose columns are kept by spaces, cut into words.
 *
 * @param words all words before the figures
 * @param figures the figures with which the line ends, each with its unit and remark
 * @param page how many page breaks lie before it
 * @param measured whether its words were measured on the page, not counted in characters
 * @param location where in the file
 */
record AlignedLine(
    List<AlignedWord> words,
    List<AlignedWord> figures,
    int page,
    boolean measured,
    SourceSpan location) {

  /** How many places a character takes that fills a whole square. */
  enum Width {
    /** One, as converters count that count characters. */
    SINGLE,
    /** Two, as on a screen. */
    DOUBLE
  }

  /** Opens the line with which a page begins. */
  static final String PAGE_BREAK = "\f";

  /** No line of a page is longer. */
  private static final int LONGEST = 400;

  /** Cells stand so far apart. */
  private static final int APART = 2;

  /** Figures stand no closer than a blank is wide. */
  private static final double BLANK = 1;

  /** What stands in the place of a figure is no longer. */
  private static final int LONGEST_CELL = 12;

  /** A unit stands no further behind its figure. */
  private static final int UNIT_GAP = 2;

  private static final Pattern UNIT = Pattern.compile("件次|人次|[件条项个笔份次宗例起部元]|亿元|万元");
  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

  AlignedLine {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
  }

  /** Cuts a line; one that is cut by bars or tabs has no words. */
  static AlignedLine of(Paragraph line, int index, int page, Width width) {
    String text = line.text();
    boolean measured = line.places().areKnown();
    boolean plain = text.length() <= LONGEST && text.indexOf('|') < 0 && text.indexOf('\t') < 0;
    List<AlignedWord> words =
        measured ? words(line.places(), index) : plain ? words(text, index, width) : List.of();
    List<AlignedWord> figures = new ArrayList<>();
    int end = words.size();
    while (end > 0) {
      int begin = figureStart(words, end);
      if (begin < 0 && isBetweenFigures(words, end - 1, figures)) {
        begin = end - 1;
      }
      if (begin < 0) {
        break;
      }
      figures.add(0, join(words.subList(begin, end)));
      end = begin;
    }
    return new AlignedLine(words.subList(0, end), figures, page, measured, line.location());
  }

  boolean isBlank() {
    return words.isEmpty() && figures.isEmpty();
  }

  /** Everything on it that is a number, wherever it stands. */
  List<AlignedWord> numbers() {
    return Stream.concat(words.stream(), figures.stream())
        .filter(word -> PrintedNumber.quantity(word.text()).isNumber())
        .filter(word -> DIGIT.matcher(word.text()).find())
        .toList();
  }

  /** Figures and nothing else. */
  boolean isBare() {
    return words.isEmpty() && !figures.isEmpty();
  }

  /** Whether two figures may be one whose digits stand apart. */
  boolean isClose() {
    for (int i = 1; i < figures.size(); i++) {
      if (figures.get(i).start() - figures.get(i - 1).end() < BLANK) {
        return true;
      }
    }
    return false;
  }

  private static List<AlignedWord> words(WordPlaces places, int index) {
    List<AlignedWord> words = new ArrayList<>();
    for (WordPlaces.Word word : places.words()) {
      String text = word.text();
      words.add(
          new AlignedWord(
              index, words.size(), text, LabelText.normal(text), word.start(), word.end()));
    }
    return words;
  }

  private static List<AlignedWord> words(String text, int index, Width width) {
    List<AlignedWord> words = new ArrayList<>();
    int place = 0;
    int begin = -1;
    int beginPlace = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean space = at == text.length() || isSpace(text.charAt(at));
      if (space && begin >= 0) {
        String word = text.substring(begin, at);
        words.add(
            new AlignedWord(index, words.size(), word, LabelText.normal(word), beginPlace, place));
        begin = -1;
      } else if (!space && begin < 0) {
        begin = at;
        beginPlace = place;
      }
      place += at < text.length() ? places(text.charAt(at), width) : 0;
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int places(char c, Width width) {
    if (c == '\f' || Character.isLowSurrogate(c)) {
      return 0;
    }
    return width == Width.DOUBLE && isFullWidth(c) ? 2 : 1;
  }

  private static boolean isFullWidth(char c) {
    return (c >= 0x2E80 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF01 && c <= 0xFF60);
  }

  /** Where the figure begins that ends before a word; -1 where none does. */
  private static int figureStart(List<AlignedWord> words, int end) {
    int begin = end - 1;
    while (begin > 0 && isTail(words.get(begin)) && isNext(words, begin)) {
      begin--;
    }
    return isFigure(join(words.subList(begin, end)).text()) ? begin : -1;
  }

  /** Words that stand apart among the figures of a line are one of its cells. */
  private static boolean isBetweenFigures(
      List<AlignedWord> words, int at, List<AlignedWord> figures) {
    return at > 0
        && !figures.isEmpty()
        && isFigure(words.get(at - 1).text())
        && words.get(at).start() - words.get(at - 1).end() >= APART
        && figures.get(0).start() - words.get(at).end() >= APART;
  }

  /** The same line where what stands behind a label, apart from it, is taken for its cells. */
  Optional<AlignedLine> behind(AlignedWord label) {
    List<AlignedWord> cells =
        Stream.concat(words.stream(), figures.stream())
            .filter(word -> word.start() >= label.end())
            .toList();
    boolean apart = !cells.isEmpty() && cells.get(0).start() - label.end() >= APART;
    boolean brief = cells.stream().allMatch(word -> word.text().length() <= LONGEST_CELL);
    return apart && brief
        ? Optional.of(
            new AlignedLine(
                words.subList(0, words.indexOf(label) + 1), cells, page, measured, location))
        : Optional.empty();
  }

  /** A unit or a piece of a remark, which belongs to the figure before. */
  private static boolean isTail(AlignedWord word) {
    String text = word.text();
    boolean remark =
        text.startsWith("（") || text.startsWith("(") || text.endsWith("）") || text.endsWith(")");
    return remark || UNIT.matcher(text).matches();
  }

  private static boolean isNext(List<AlignedWord> words, int at) {
    return words.get(at).start() - words.get(at - 1).end() <= UNIT_GAP;
  }

  private static AlignedWord join(List<AlignedWord> words) {
    AlignedWord first = words.get(0);
    if (words.size() == 1) {
      return first;
    }
    String text = String.join("", words.stream().map(AlignedWord::text).toList());
    return new AlignedWord(
        first.line(),
        first.order(),
        text,
        LabelText.normal(text),
        first.start(),
        words.get(words.size() - 1).end());
  }

  private static boolean isFigure(String text) {
    return switch (PrintedNumber.quantity(text).state()) {
      case NUMBER -> DIGIT.matcher(text).find() || text.length() > 1 || text.equals("零");
      case NOT_APPLICABLE -> true;
      default -> false;
    };
  }
}
