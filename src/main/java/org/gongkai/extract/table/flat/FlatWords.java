package org.gongkai.extract.table.flat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.flat.FlatToken.Kind;
import org.gongkai.extract.table.label.CountWords;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.model.figure.PrintedNumber;
import org.jspecify.annotations.Nullable;

/** Says what words between labels are: prose, the words of a figure, or the dress of a label. */
record FlatWords(
    Vocabulary vocabulary, SectionHeadings headings, MisspeltLabels misspelt, ReadingPlace place) {

  /** No label is longer: a text so long is prose. */
  private static final int LONGEST_LABEL = 60;

  /** No figure is so long, with all that is written about it. */
  private static final int LONG = 15;

  /** The mark of a numbered label. */
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.．、](?!\\d)");

  /** The mark of a line or group, even where its words are misspelt. */
  private static final Pattern MARKED =
      Pattern.compile("^(?:\\([一二三四五六七八九十]{1,2}\\)|[一二三四五六七八九十]{1,2}、|\\d{1,2}[.、])(?!\\d)");

  /** What is counted, or its unit in brackets, behind a head or a label. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?=.)" + CountWords.COUNTING + "?(?:\\((?:单位)?(?:万?元|" + CountWords.UNIT + ")\\))?");

  /** Says that the table goes on. */
  private static final Pattern CONTINUED =
      Pattern.compile("\\(?(?:续表?|[上下]页续|[接续]上[页表]|[转接]下[页表])\\)?");

  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

  /** Words for a figure are no longer. */
  private static final int LONGEST_CELL = 12;

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** A label with its figures that ran together with it. */
  private static final Pattern ENDS_IN_FIGURE = Pattern.compile("\\d$");

  /** A head and a label have so many characters together. */
  private static final int TWO_LABELS = 8;

  private static final Pattern SENTENCE = Pattern.compile("[。；！]");

  /** A unit behind a head or a label, the English of heads that ran together, 续表. */
  boolean isPassedOver(FlatToken token, @Nullable OpenLine open) {
    boolean label = open != null && open.isEmpty() && token.glued() && misspelt.isBeforeFigure();
    boolean dress =
        (place.isHeaderOpen() || label)
            && (UNIT.matcher(token.normal()).matches()
                || (token.glued() && ENGLISH.matcher(token.text()).matches()));
    return dress || (open != null && CONTINUED.matcher(token.normal()).matches());
  }

  /**
   * Whether words stand where a figure of the open line is due: they are its cell, 若干, or spoil the
   * line. Behind the name of a group words are the name of its first line.
   */
  boolean isForeignCell(FlatToken token, @Nullable OpenLine open) {
    if (open == null || open.isUnknown() || open.isFull()) {
      return open != null && open.lacksHeads() && holdsFigure(token);
    }
    boolean heading = headings.isHeading(token.text()) || isProse(token);
    boolean first = token.glued() && open.isEmpty();
    boolean cell = token.text().length() <= LONGEST_CELL && !heading && !open.isGroup();
    return token.is(Kind.CELL)
        || (first && (cell || holdsFigure(token)))
        || beginsWithFigure(token)
        || !(heading || open.isGroup() || isLikeLabel(token));
  }

  /** What begins with a figure is printed there, whatever it says: its cell is not blank. */
  static boolean beginsWithFigure(FlatToken token) {
    return Character.isDigit(token.text().codePointAt(0)) && !NUMBERED.matcher(token.text()).find();
  }

  private boolean isLikeLabel(FlatToken token) {
    return token.normal().length() >= LONG
        || !vocabulary.findDressed(token.text()).isEmpty()
        || misspelt.find(place, token).isPresent();
  }

  /** 合计36 where it was taken for a label and its figure; empty where that can't be. */
  static Optional<FlatToken> sum(List<FlatToken> tokens, int at) {
    FlatToken word = tokens.get(at);
    if (at + 1 == tokens.size() || !word.glued() || !tokens.get(at + 1).glued()) {
      return Optional.empty();
    }
    String text = word.text() + tokens.get(at + 1).text();
    return PrintedNumber.find(text).map(n -> FlatToken.of(Kind.TEXT, text, word.location()));
  }

  /**
   * Whether short words go on where the last figure of a line stands, 2 ；3, so that nobody can say
   * which of the two it is. Words with a mark of their own begin another line.
   */
  boolean goOn(FlatToken token, OpenLine open) {
    return open.isFull()
        && open.endsAt(token.location())
        && token.text().length() <= LONGEST_CELL
        && !MARKED.matcher(token.normal()).find()
        && !headings.isHeading(token.text())
        && !misspelt.isBeforeFigure();
  }

  /** Whether words that ran together may be the last head and the label of the first line. */
  static boolean mayHoldHead(FlatToken token) {
    return token.glued() && token.normal().length() >= TWO_LABELS;
  }

  /** Words with a figure in them behind a label are what it has for its figure. */
  private boolean holdsFigure(FlatToken token) {
    String text = token.text();
    return text.length() <= LONGEST_LABEL
        && DIGIT.matcher(text).find()
        && !NUMBERED.matcher(text).find()
        && !SENTENCE.matcher(text).find()
        && !headings.isHeading(text);
  }

  private static boolean endsInFigure(FlatToken token) {
    return ENDS_IN_FIGURE.matcher(token.text()).find();
  }

  /** A sentence, or words that are long and have no figures behind them, as a label would have. */
  boolean isProse(FlatToken token) {
    String text = token.text();
    return text.length() > LONGEST_LABEL
        || SENTENCE.matcher(text).find()
        || (text.length() >= LONG && !endsInFigure(token) && !misspelt.isBeforeFigure());
  }
}
