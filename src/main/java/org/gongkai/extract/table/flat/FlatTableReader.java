package org.gongkai.extract.table.flat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.flat.FlatToken.Kind;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.model.PrintedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads statutory tables that lost their grid: cells one a line, one a word, or closed by bars.
 * Labels divide the text; between two of them stand the figures of one line, and only when their
 * number comes out are they taken.
 */
public final class FlatTableReader {

  /** A text so long is prose, no label. */
  private static final int PROSE = 15;

  private final Vocabulary vocabulary;
  private final SectionHeadings headings;
  private final FlatLines lines;
  private final BitSet taken = new BitSet();
  private final ReadingPlace place;
  private final TableReadings readings;
  private @Nullable OpenLine open;
  private boolean dense;
  private int blankLines;

  public FlatTableReader(
      Vocabulary vocabulary,
      SectionHeadings headings,
      RowEquations equations,
      ReadingPlace place,
      TableReadings readings) {
    this.lines = new FlatLines(equations, place, readings);
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
    while (at < tokens.size()) {
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

  private void readLabel(LabelMatch match, String location) {
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
    header.add(column.code(), -1, -1);
    readings.addColumn(column.section(), column.code(), match.text());
  }

  private void mark(LabelMatch match) {
    match.find(Label.Kind.GROUP).ifPresent(label -> place.enterGroup(label.code()));
    match
        .find(Label.Kind.LINE, ReadingPlace.ACROSS)
        .ifPresent(
            label -> {
              place.enterLineAbove(label.code());
              place.openHeader(ReadingPlace.ACROSS).addLine(label.code(), -1);
            });
  }

  private void openLine(String category, String label, String location, boolean group) {
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
    boolean cell = token.isValue() || (token.is(Kind.CELL) && open != null && !open.isFull());
    if (cell) {
      return value(token, at);
    }
    finish(true);
    if (isAcrossNext()) {
      openLine("", "", token.location(), false);
      finish(true);
    }
    if (token.text().length() >= PROSE || headings.isHeading(token.text())) {
      place.leave();
    } else if (place.header().isPresent() && !place.isHeaderOpen()) {
      unknownLine(token);
    }
    return at + 1;
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
