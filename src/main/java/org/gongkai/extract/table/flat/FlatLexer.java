package org.gongkai.extract.table.flat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.flat.FlatToken.Kind;
import org.gongkai.extract.table.glued.GluedPiece;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.form.LabelText;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;

/**
 * Cuts a run of lines into tokens. Where lines end in bars, a bar closes a cell, which may have
 * begun on a line before; elsewhere white space and line ends separate.
 */
public final class FlatLexer {

  /** Heads that stand beside each other in tables and nowhere else. */
  private static final Pattern TABLE_START =
      Pattern.compile("第二十[条條]第[（(]一[）)][项項]信息[内內]容|申[请請]人情[况況]自然人|行政[复復][议議]行政[诉訴][讼訟][结結]果[维維]持");

  /** The heading of the section after the tables. */
  private static final Pattern TABLES_END = Pattern.compile("五、(?=.{0,10}问题)");

  /** What stands in sentences and in no table. */
  private static final Pattern PROSE = Pattern.compile("[。；！？]|，(?!不计)");

  /** What is counted and what is written about a figure is shorter than the name of a line. */
  private static final int SHORTEST_LABEL = 4;

  /** What a cell holds is no longer. */
  private static final int LONGEST_CELL = 15;

  private final Vocabulary vocabulary;
  private final SectionHeadings headings;
  private final List<FlatToken> tokens = new ArrayList<>();
  private String open = "";
  private SourceSpan openedAt = SourceSpan.NOWHERE;
  private boolean gluedTable;
  private boolean gluedRows;

  public FlatLexer(Vocabulary vocabulary, SectionHeadings headings) {
    this.vocabulary = vocabulary;
    this.headings = headings;
  }

  /** The tokens of some lines; their locations are those of the lines. */
  public List<FlatToken> tokens(List<Paragraph> lines) {
    boolean barred = lines.stream().filter(line -> line.text().strip().endsWith("|")).count() > 2;
    Set<Paragraph> fronts = barred ? fronts(lines) : Set.of();
    for (Paragraph line : lines) {
      if (!barred) {
        spaced(line);
      } else if (!fronts.contains(line)) {
        barred(line);
      }
    }
    flush();
    return tokens;
  }

  /**
   * Bars that stand alone behind every row that was filled up: they open rows and close no cell.
   */
  private static Set<Paragraph> fronts(List<Paragraph> lines) {
    List<Paragraph> seconds =
        IntStream.range(1, lines.size())
            .filter(at -> lines.get(at - 1).text().strip().endsWith("||"))
            .mapToObj(lines::get)
            .filter(line -> line.text().contains("|"))
            .toList();
    boolean all = seconds.stream().allMatch(line -> line.text().strip().equals("|"));
    return all && seconds.size() > 2 ? new HashSet<>(seconds) : Set.of();
  }

  private void spaced(Paragraph line) {
    if (line.isBlank()) {
      add(Kind.BLANK_LINE, "", line.location());
    } else {
      line(line.text().strip(), line.location());
    }
  }

  private void line(String text, SourceSpan location) {
    if (isOneCell(text)) {
      add(Kind.TEXT, text, location);
    } else {
      Pieces.of(text).forEach(piece -> piece(piece, location));
    }
  }

  /** A figure and words on a line of their own, 2 万, - 3 -: its white space parts no cells. */
  private boolean isOneCell(String line) {
    List<String> pieces = line.length() > LONGEST_CELL ? List.of() : Pieces.of(line);
    if (pieces.size() < 2) {
      return false;
    }
    boolean figure = pieces.stream().anyMatch(FlatLexer::isFigure);
    boolean words = pieces.stream().anyMatch(piece -> !isFigure(piece));
    String label = isFigure(pieces.get(0)) ? line : pieces.get(0);
    boolean row = pieces.get(0).length() >= SHORTEST_LABEL && !isFigure(pieces.get(0));
    return figure
        && !(row && pieces.stream().skip(1).allMatch(FlatLexer::isFigure))
        && words
        && !vocabulary.isPrefix(LabelText.normal(label))
        && vocabulary.findDressed(label).isEmpty();
  }

  private static boolean isFigure(String piece) {
    return PrintedNumber.quantity(piece).isNumber();
  }

  private void barred(Paragraph line) {
    String text = line.text().strip();
    if (text.isEmpty()) {
      return;
    }
    int bar = text.indexOf('|');
    if (isBars(text)) {
      bars(countBars(text), line.location());
    } else if (bar > 0 && isBars(text.substring(bar))) {
      extend(text.substring(0, bar).strip(), line.location());
      close();
      fill(countBars(text.substring(bar)) - 1, line.location());
    } else {
      extend(text, line.location());
    }
  }

  private static boolean isBars(String text) {
    return text.chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
  }

  private static int countBars(String text) {
    return (int) text.chars().filter(c -> c == '|').count();
  }

  /** Bars behind the bar that closes a cell. */
  private void fill(int count, SourceSpan location) {
    if (count > 0) {
      add(Kind.ROW_END, "", location);
    }
  }

  private void bars(int count, SourceSpan location) {
    if (!open.isEmpty()) {
      close();
    } else {
      add(count == 1 ? Kind.BLANK_CELL : Kind.ROW_END, "", location);
    }
  }

  /** Goes on with a cell wrapped over lines, unless what stands there is complete in itself. */
  private void extend(String text, SourceSpan location) {
    if (!open.isEmpty() && !continues(text)) {
      flush();
    }
    if (open.isEmpty()) {
      openedAt = location;
    }
    open = open.isEmpty() ? text : open + "\n" + text;
  }

  private boolean continues(String text) {
    return vocabulary.isPrefix(LabelText.normal(open + text)) || hasOpenBracket(open);
  }

  private static boolean hasOpenBracket(String text) {
    return Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
        > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
  }

  private void close() {
    add(Kind.CELL, open, openedAt);
    open = "";
  }

  /** Text that no bar closes: the last cell of a table, or prose. */
  private void flush() {
    if (!open.isEmpty()) {
      line(open, openedAt);
      open = "";
    }
  }

  /** From the first head that has run together on, pieces are cut at their labels. */
  private void piece(String piece, SourceSpan location) {
    int begin = gluedTable ? 0 : tableStart(piece);
    if (begin < 0) {
      pieceOfALine(piece, location);
      return;
    }
    gluedTable = true;
    if (begin > 0) {
      add(Kind.TEXT, piece.substring(0, begin), location);
    }
    Matcher end = TABLES_END.matcher(piece.substring(begin));
    boolean ends = end.find();
    String tables = ends ? piece.substring(begin, begin + end.start()) : piece.substring(begin);
    new GluedPiece(vocabulary, headings, tables)
        .segments()
        .forEach(segment -> tokens.add(FlatToken.glued(segment, location)));
    if (ends) {
      gluedTable = false;
      add(Kind.TEXT, piece.substring(begin + end.start()), location);
    }
  }

  /**
   * A label and its figures may have run together although the heads did not; where heads ran
   * together in a line of their own, so did the lines below.
   */
  private void pieceOfALine(String piece, SourceSpan location) {
    if (isCell(piece)) {
      add(Kind.TEXT, piece, location);
      return;
    }
    GluedPiece glued = new GluedPiece(vocabulary, headings, piece);
    gluedRows = (gluedRows || glued.isHeads()) && !TABLES_END.matcher(piece).find();
    boolean parted = glued.isLine() || (gluedRows && isRow(glued, piece));
    if (parted && !isFigure(glued, piece)) {
      glued.segments().forEach(segment -> tokens.add(FlatToken.glued(segment, location)));
    } else {
      add(Kind.TEXT, piece, location);
    }
  }

  /** A count or, where labels stand apart from their figures, a whole label: most pieces. */
  private boolean isCell(String piece) {
    return PrintedNumber.isPlainCount(piece) || (!gluedRows && !vocabulary.find(piece).isEmpty());
  }

  /** 合计36, and nothing that names a line. */
  private static boolean isFigure(GluedPiece glued, String piece) {
    return isFigure(piece) && !glued.isLineStart();
  }

  private static boolean isRow(GluedPiece glued, String piece) {
    return glued.isLineStart() || !PROSE.matcher(piece).find();
  }

  /** Where in a piece a table begins whose head has run together; -1 where none does. */
  private static int tableStart(String piece) {
    boolean possible = piece.contains("自然人") || piece.indexOf('容') > 0 || piece.indexOf('持') > 0;
    if (!possible) {
      return -1; // most pieces
    }
    Matcher start = TABLE_START.matcher(piece);
    return start.find() ? start.start() : -1;
  }

  private void add(Kind kind, String text, SourceSpan location) {
    tokens.add(FlatToken.of(kind, text, location));
  }
}
