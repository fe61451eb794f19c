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
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads statutory tables that lost their grid: cells one a line, one a word, or closed by bars.
 * Labels divide the text; between two of them stand the figures of one line, and only when their
 * number comes out are they taken.
 */
public final class FlatTableReader {

  /** A head that no form knows has a column too, if it is no longer. */
  private static final int LONGEST_HEAD = 12;

  /** Told in a sentence, not tabled: no line is named so, but in brackets. */
  private static final Pattern TOLD = Pattern.compile("[，：。；](?![^（(]*[）)])");

  private final Vocabulary vocabulary;
  private final SectionHeadings headings;
  private final FlatLines lines;
  private final MisspeltLabels misspelt;
  private final FlatHeads heads;
  private final FlatWords words;
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
    this.words = new FlatWords(vocabulary, headings, misspelt, place);
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
    LabelMatches matches = new LabelMatches(vocabulary, tokens);
    misspelt.over(matches);
    while (at < tokens.size()) {
      misspelt.reach(at);
      Optional<LabelMatch> match = matches.at(at);
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
    Optional<FlatToken> sum = FlatWords.sum(tokens, at);
    if (open != null && !open.isFull() && sum.isPresent()) {
      if (place.header().flatMap(header -> line(match, header)).isEmpty()) {
        return value(sum.get(), at) + 1;
      }
      open.add(first); // the figure of this line may have been meant as well as the next label
    }
    if (open != null && first.glued()) {
      open.passTo(first, vocabulary);
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
      see(match, location);
    }
  }

  /** The label of a line before its figure, under no heads that were understood. */
  private void see(LabelMatch match, SourceSpan location) {
    if (misspelt.isBeforeFigure()) {
      match.labels().stream()
          .filter(label -> label.is(Label.Kind.LINE))
          .forEach(label -> readings.see(label.section(), label.code(), location));
    }
  }

  private Optional<String> line(LabelMatch match, Header header) {
    return header.isAcross()
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
    place
        .enterLineAbove(match.labels())
        .ifPresent(label -> place.openHeader(label.section()).addLine(label.code(), -1));
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
    if (words.isPassedOver(token, open)) {
      return at + 1;
    }
    boolean across = isAcrossNext() && FlatWords.beginsWithFigure(token);
    if (token.isValue() || across || words.isForeignCell(token, open)) {
      return value(token, at);
    }
    if (open != null && words.goOn(token, open)) {
      open.doubt();
    }
    Optional<Label> meant = misspelt.find(place, token);
    if (meant.isPresent()) {
      readLabel(new LabelMatch(Set.of(meant.get()), token.text(), at + 1), token.location());
      blankLines = 0;
      return at + 1;
    }
    if (open != null && open.isUnknown() && TOLD.matcher(token.text()).find()) {
      open = null; // what seemed a line and its figure was the beginning of a sentence
    }
    finish(true);
    if (isAcrossNext()) {
      openLine("", "", token.location(), false);
      finish(true);
    } else if (place.isHeaderOpen() && misspelt.isBeforeFigure()) {
      if (FlatWords.mayHoldHead(token)) {
        place.header().ifPresent(header -> header.add(null, -1, -1));
      }
      place.closeHeader();
    } else if (place.isHeaderOpen() && token.normal().length() <= LONGEST_HEAD) {
      place.header().ifPresent(header -> header.add(null, -1, -1));
      heads.addUnknown(token);
      return at + 1;
    }
    if (words.isProse(token) || headings.isHeading(token.text())) {
      place.leave();
    } else if (place.header().isPresent()
        && !place.isHeaderOpen()
        && !TOLD.matcher(token.text()).find()) {
      unknownLine(token);
    }
    noteHead(token);
    return at + 1;
  }

  /** Words before the first head of a table may be a head that no form knows. */
  private void noteHead(FlatToken token) {
    if (token.normal().length() <= LONGEST_HEAD) {
      heads.addUnknown(token);
    } else {
      heads.clear();
    }
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
