package org.gongkai.extract.table.flat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.flat.FlatToken.Kind;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.model.PrintedNumber;
import org.gongkai.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads statutory tables that lost their grid: cells one a line, one a word, or closed by bars.
 * Labels divide the text; between two of them stand the figures of one line, and only when their
 * number comes out are they taken.
 */
public final class FlatTableReader {

  /** No label is longer: a text so long is prose. */
  private static final int LONGEST_LABEL = 60;

  /** A head that no form knows has a column too, if it is no longer. */
  private static final int LONGEST_HEAD = 12;

  /** No figure is so long, with all that is written about it. */
  private static final int LONG = 15;

  /** The mark of a numbered label. */
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.．、](?!\\d)");

  /** A unit in brackets behind a head. */
  private static final Pattern UNIT = Pattern.compile("\\((?:单位)?(?:万?元|件|项|个|条|次)\\)");

  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

  /** Words for a figure are no longer. */
  private static final int LONGEST_CELL = 12;

  /** A label with its figures that ran together with it. */
  private static final Pattern ENDS_IN_FIGURE = Pattern.compile("\\d$");

  /** Told in a sentence, not tabled: no line is named so, but in brackets. */
  private static final Pattern TOLD = Pattern.compile("[，：。；](?![^（(]*[）)])");

  private static final Pattern SENTENCE = Pattern.compile("[。；！]");

  private final Vocabulary vocabulary;
  private final SectionHeadings headings;
  private final FlatLines lines;
  private final MisspeltLabels misspelt;
  private final FlatHeads heads;
  private final BitSet taken = new BitSet();
  private final ReadingPlace place;
  private final TableReadings readings;
  private @Nullable OpenLine open;
  private boolean dense;

  private int blankLines;

  public FlatTableReader(
      Vocabulary vocabulary,
      FormOrder order,
      SectionHeadings headings,
      RowEquations equations,
      ReadingPlace place,
      TableReadings readings) {
    this.lines = new FlatLines(equations, order, place, readings);
    this.heads = new FlatHeads(order);
    this.misspelt = new MisspeltLabels(vocabulary, order);
    this.vocabulary = vocabulary;
    this.headings = headings;
    this.place = place;
    this.readings = readings;
  }

  /**
   * Reads a run of lines between two grids.
   *
   * @param last whether the document ends with them; where a grid follows it may hold the figures
   * @return the tokens that belong to a table
   */
  public BitSet read(List<FlatToken> tokens, boolean last) {
    taken.clear();
    dense = true;
    int at = 0;
    misspelt.over(tokens);
    while (at < tokens.size()) {
      misspelt.reach(at);
      Optional<LabelMatch> match = LabelMatch.find(vocabulary, tokens, at);
      int from = at;
      at = match.isPresent() ? label(tokens, at, match.get()) : other(tokens.get(at), at);
      if (open != null || place.isHeaderOpen() || match.filter(this::isFurniture).isPresent()) {
        taken.set(from, at);
      }
    }
    finish(last);
    return (BitSet) taken.clone();
  }

  /** Titles and heads belong to a table wherever they stand; the name of a line may be prose. */
  private boolean isFurniture(LabelMatch match) {
    return place.header().isPresent()
        || match.labels().stream()
            .anyMatch(label -> !label.is(Label.Kind.LINE) && !label.is(Label.Kind.GROUP));
  }

  private int label(List<FlatToken> tokens, int at, LabelMatch match) {
    FlatToken first = tokens.get(at);
    if (open != null && first.isValue() && !open.isFull()) {
      if (match.end() == at + 1) {
        return value(first, at);
      }
      open.doubt();
    }
    readLabel(match, first.location());
    blankLines = 0;
    return match.end();
  }

  private void readLabel(LabelMatch match, SourceSpan location) {
    boolean heading = place.isHeaderOpen();
    Optional<String> line = place.header().flatMap(header -> line(match, header));
    if (line.isPresent() && !(heading && isColumnHere(match))) {
      finish(true);
      mark(match);
      openLine(line.get(), match.text(), location, match.names(Label.Kind.GROUP));
    } else if (match.names(Label.Kind.COLUMN)) {
      finish(true);
      column(match);
    } else {
      finish(true);
      mark(match);
    }
  }

  private Optional<String> line(LabelMatch match, Header header) {
    return header.section().equals(ReadingPlace.ACROSS)
        ? Optional.empty()
        : place.resolveLine(match.labels(), header.section());
  }

  private boolean isColumnHere(LabelMatch match) {
    return place
        .header()
        .flatMap(header -> match.find(Label.Kind.COLUMN, header.section()))
        .isPresent();
  }

  private void column(LabelMatch match) {
    Label column =
        place
            .header()
            .flatMap(header -> match.find(Label.Kind.COLUMN, header.section()))
            .or(() -> match.find(Label.Kind.COLUMN))
            .orElseThrow();
    Header header = place.openHeader(column.section(), false);
    dense &= blankLines == 0 || header.isRowStart(column.code());
    if (header.isEmpty()) {
      for (int i = heads.gluedBefore(); i > 0; i--) {
        header.add(null, -1, -1);
      }
    }
    heads.add(column.code(), match.text());
    header.add(column.code(), -1, -1);
    misspelt.pass(column);
    readings.addColumn(column.section(), column.code(), match.text());
  }

  private void mark(LabelMatch match) {
    if (!place.isHeaderOpen()) {
      heads.clear();
    }
    match.find(Label.Kind.HEAD).ifPresent(misspelt::pass);
    match.find(Label.Kind.GROUP).ifPresent(label -> place.enterGroup(label.code()));
    match
        .find(Label.Kind.LINE, ReadingPlace.ACROSS)
        .ifPresent(
            label -> {
              place.enterLineAbove(label.code());
              place.openHeader(ReadingPlace.ACROSS).addLine(label.code(), -1);
            });
  }

  private void openLine(String category, String label, SourceSpan location, boolean group) {
    if (place.isHeaderOpen()) {
      place.header().ifPresent(heads::settle);
    }
    heads.clear();
    place.closeHeader();
    int width = place.header().flatMap(Header::byOrder).map(List::size).orElse(0);
    open = new OpenLine(category, label, location, width, group);
  }

  private int other(FlatToken token, int at) {
    switch (token.kind()) {
      case BLANK_LINE -> blankLine(token);
      case BLANK_CELL, ROW_END -> bar(token);
      default -> {
        return text(token, at);
      }
    }
    return at + 1;
  }

  private void blankLine(FlatToken token) {
    blankLines++;
    if (open != null) {
      open.add(token);
    }
  }

  private void bar(FlatToken token) {
    if (open == null && token.is(Kind.BLANK_CELL) && isAcrossNext()) {
      openLine("", "", token.location(), false);
    }
    if (open != null) {
      open.add(token);
    }
  }

  private int text(FlatToken token, int at) {
    if (isPassedOver(token)) {
      return at + 1;
    }
    boolean across = isAcrossNext() && beginsWithFigure(token);
    if (token.isValue() || across || isForeignCell(token)) {
      return value(token, at);
    }
    Optional<Label> meant = misspelt.find(place, token);
    if (meant.isPresent()) {
      readLabel(new LabelMatch(Set.of(meant.get()), token.text(), at + 1), token.location());
      blankLines = 0;
      return at + 1;
    }
    if (TOLD.matcher(token.text()).find() && open != null && open.isUnknown()) {
      open = null; // what seemed a line and its figure was the beginning of a sentence
    }
    finish(true);
    if (isAcrossNext()) {
      openLine("", "", token.location(), false);
      finish(true);
    } else if (place.isHeaderOpen() && misspelt.isBeforeFigure()) {
      place.closeHeader();
    } else if (place.isHeaderOpen() && token.normal().length() <= LONGEST_HEAD) {
      place.header().ifPresent(header -> header.add(null, -1, -1));
      heads.addUnknown(token);
      return at + 1;
    }
    if (isProse(token) || headings.isHeading(token.text())) {
      place.leave();
    } else if (place.header().isPresent()
        && !place.isHeaderOpen()
        && !TOLD.matcher(token.text()).find()) {
      unknownLine(token);
    }
    noteHead(token);
    return at + 1;
  }

  /** A unit behind a head or a label, and the English of heads that ran together. */
  private boolean isPassedOver(FlatToken token) {
    boolean label = open != null && open.isEmpty() && token.glued() && misspelt.isBeforeFigure();
    boolean english = token.glued() && ENGLISH.matcher(token.text()).matches();
    boolean unit = UNIT.matcher(token.normal()).matches();
    return (place.isHeaderOpen() || label) && (english || unit);
  }

  /** Words before the first head of a table may be a head that no form knows. */
  private void noteHead(FlatToken token) {
    if (token.normal().length() <= LONGEST_HEAD) {
      heads.addUnknown(token);
    } else {
      heads.clear();
    }
  }

  /**
   * Whether words stand where a figure of the open line is due: they are its cell, 若干, or spoil the
   * line. Behind the name of a group words are the name of its first line.
   */
  private boolean isForeignCell(FlatToken token) {
    if (open == null || open.isUnknown() || open.isFull()) {
      return false;
    }
    boolean heading = headings.isHeading(token.text()) || isProse(token);
    boolean first = token.glued() && open.isEmpty() && token.text().length() <= LONGEST_CELL;
    return token.is(Kind.CELL)
        || (first && !heading && !open.isGroup())
        || beginsWithFigure(token)
        || !(heading || open.isGroup() || isLikeLabel(token));
  }

  /** What begins with a figure is printed there, whatever it says: its cell is not blank. */
  private static boolean beginsWithFigure(FlatToken token) {
    return Character.isDigit(token.text().codePointAt(0)) && !NUMBERED.matcher(token.text()).find();
  }

  private boolean isLikeLabel(FlatToken token) {
    return token.normal().length() >= LONG || misspelt.find(place, token).isPresent();
  }

  /** A sentence, or words that are long and have no figures behind them, as a label would have. */
  private boolean isProse(FlatToken token) {
    String text = token.text();
    return text.length() > LONGEST_LABEL
        || SENTENCE.matcher(text).find()
        || (text.length() >= LONG
            && !ENDS_IN_FIGURE.matcher(text).find()
            && !misspelt.isBeforeFigure());
  }

  private int value(FlatToken token, int at) {
    if (open == null && isAcrossNext()) {
      openLine("", "", token.location(), false);
    }
    if (open != null) {
      open.add(token);
    } else if (place.isHeaderOpen() && PrintedNumber.quantity(token.text()).isNumber()) {
      place.header().ifPresent(header -> header.addFigureAbove(token.text()));
    }
    blankLines = 0;
    return at + 1;
  }

  /** Whether the heads of table 四 are complete, so that its figures come next. */
  private boolean isAcrossNext() {
    return place.isAcrossNext() && place.header().flatMap(Header::byOrder).isPresent();
  }

  /** Words between the lines of a table: perhaps a line that no form knows; it is read as such. */
  private void unknownLine(FlatToken token) {
    place.header().ifPresent(header -> open = OpenLine.unknown(token));
  }

  /**
   * Ends the line being gathered.
   *
   * @param inText whether the text goes on, so that a line without figures has lost them
   */
  private void finish(boolean inText) {
    OpenLine line = open;
    open = null;
    Header header = place.header().orElse(null);
    if (line == null || header == null) {
      return;
    }
    lines.add(line, header, dense, inText);
  }
}
