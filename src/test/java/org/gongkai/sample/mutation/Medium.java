package org.gongkai.sample.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.sample.book.BookStyle;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.render.LossyShape;
import org.gongkai.sample.render.Renderer;
import org.gongkai.sample.render.Shape;
import org.jspecify.annotations.Nullable;

/** What a dressed report is written in. */
public enum Medium {
  HTML(Family.HTML, Shape.HTML),
  HTML_HEADED(Family.HTML, Shape.HTML_HEADED),
  HTML_NO_ROW_SPANS(Family.HTML, Shape.HTML_NO_ROW_SPANS),
  HTML_NO_COLUMN_SPANS(Family.HTML, Shape.HTML_NO_COLUMN_SPANS),
  HTML_NO_SPANS(Family.HTML, Shape.HTML_NO_SPANS),
  HTML_PORTAL(Family.HTML, Shape.HTML_PORTAL),
  HTML_WORD(Family.HTML, Shape.HTML_WORD),
  HTML_SLOPPY(Family.HTML, Shape.HTML_SLOPPY),
  HTML_FILLED(Family.HTML, "html", LossyShape.FILLED_HTML),
  HTML_DIVS(Family.HTML, "html", LossyShape.HTML_DIVS),
  HTML_FLEX(Family.LINES, "html", LossyShape.HTML_FLEX),
  BAR_LINES(Family.BARS, Shape.BAR_LINES),
  BAR_ROWS(Family.BARS, Shape.BAR_ROWS),
  BAR_ROWS_PADDED(Family.BARS, Shape.BAR_ROWS_PADDED),
  BAR_ROWS_CLOSED(Family.BARS, Shape.BAR_ROWS_CLOSED),
  BAR_CELLS(Family.BARS, Shape.BAR_CELLS),
  LEADING_BARS(Family.BARS, "txt", LossyShape.LEADING_BARS),
  DROPPED_BLANKS(Family.BARS, "txt", LossyShape.DROPPED_BLANKS),
  DRAWN_LINES(Family.BARS, "txt", LossyShape.DRAWN_LINES),
  CELL_LINES(Family.LINES, Shape.CELL_LINES),
  CELL_LINES_DENSE(Family.LINES, Shape.CELL_LINES_DENSE),
  INDENTED_CELLS(Family.LINES, "txt", LossyShape.INDENTED_CELLS),
  ONE_LINE(Family.WORDS, Shape.ONE_LINE),
  SPACED_ROWS(Family.WORDS, "txt", LossyShape.SPACED_ROWS),
  LABEL_LINES(Family.WORDS, "txt", LossyShape.LABEL_LINES),
  TABBED_ROWS(Family.WORDS, "txt", LossyShape.TABBED_ROWS),
  GLUED(Family.GLUED, "txt", LossyShape.GLUED),
  GLUED_ROWS(Family.GLUED, "txt", LossyShape.GLUED_ROWS),
  LAST_GLUED(Family.GLUED, "txt", LossyShape.LAST_GLUED),
  MARKDOWN(Family.MARKDOWN, Shape.MARKDOWN),
  FILLED_MARKDOWN(Family.MARKDOWN, "md", LossyShape.FILLED_MARKDOWN),
  CSV(Family.CSV, Shape.CSV),
  RAGGED_CSV(Family.CSV, "csv", LossyShape.RAGGED_CSV),
  SEMICOLON_CSV(Family.CSV, "csv", LossyShape.SEMICOLON_CSV),
  TAB_CSV(Family.CSV, "tsv", LossyShape.TAB_CSV),
  FILLED_CSV(Family.CSV, "csv", LossyShape.FILLED_CSV),
  /** A page as a browser saves it with all that belongs to it. */
  MHTML(Family.HTML, "mhtml"),
  WORD(Family.WORD, "docx"),
  WORKBOOK(Family.WORKBOOK, "xlsx"),
  /** A sheet for each section, texts for numbers, no borders. */
  WORKBOOK_SHEETS(Family.WORKBOOK, "xlsx"),
  OLD_WORKBOOK(Family.WORKBOOK, "xls");

  /** Kinds of files, as the share read whole is told. */
  public enum Family {
    HTML,
    BARS,
    LINES,
    WORDS,
    GLUED,
    MARKDOWN,
    CSV,
    WORD,
    WORKBOOK
  }

  /** All of them. */
  static final Set<Medium> ANY = where(medium -> true);

  /** Those with rows and columns, whatever they hold. */
  static final Set<Medium> GRIDS = where(Medium::isGrid);

  /** Those with rows, which may be shorter than the table is wide. */
  static final Set<Medium> ROWS = where(medium -> medium.isGrid() || medium.family == Family.BARS);

  /** Those in which a cell has an end, whatever it holds. */
  static final Set<Medium> CELLS = where(medium -> medium.isGrid() || medium.keepsCells());

  private final Family family;
  private final String suffix;
  private final @Nullable Shape shape;
  private final @Nullable LossyShape lossy;

  Medium(Family family, String suffix) {
    this(family, suffix, null, null);
  }

  Medium(Family family, Shape shape) {
    this(family, shape.suffix(), shape, null);
  }

  Medium(Family family, String suffix, LossyShape lossy) {
    this(family, suffix, null, lossy);
  }

  Medium(Family family, String suffix, @Nullable Shape shape, @Nullable LossyShape lossy) {
    this.family = family;
    this.suffix = suffix;
    this.shape = shape;
    this.lossy = lossy;
  }

  /** Those of a kind. */
  static Set<Medium> where(Predicate<Medium> wanted) {
    return Stream.of(values()).filter(wanted).collect(Collectors.toUnmodifiableSet());
  }

  public Family family() {
    return family;
  }

  /** The ending of its file names, without the dot. */
  String suffix() {
    return suffix;
  }

  /** The ways in which it gives characters a look. */
  List<Means> means() {
    return switch (family) {
      case HTML -> this == HTML_WORD ? List.of() : HtmlMeans.ALL;
      case WORD -> WordMeans.ALL;
      case WORKBOOK -> SheetMeans.ALL;
      default -> List.of();
    };
  }

  /** Whether it has rows and columns whatever they hold. */
  boolean isGrid() {
    return switch (family) {
      case HTML, MARKDOWN, CSV, WORD, WORKBOOK -> true;
      default -> false;
    };
  }

  /** What breaks a line within a cell; empty where a cell has but one line. */
  String lineBreak() {
    return switch (family) {
      case HTML -> means().isEmpty() || this == HTML_SLOPPY ? "" : HtmlMeans.lineBreak();
      case CSV, WORD, WORKBOOK -> "\n";
      case MARKDOWN -> "<br>";
      default -> "";
    };
  }

  /** Whether a cell has a visible end, whatever it holds. */
  boolean keepsCells() {
    return family == Family.BARS || family == Family.LINES || this == TABBED_ROWS;
  }

  /** Whether a row can be there and not be seen. */
  boolean hidesRows() {
    return switch (this) {
      case HTML, HTML_HEADED, HTML_NO_ROW_SPANS, HTML_PORTAL, MHTML -> true;
      default -> family == Family.WORKBOOK;
    };
  }

  /** Whether an empty cell leaves no certain trace in it. */
  boolean losesBlanks() {
    return switch (family) {
      case LINES, GLUED -> true;
      case WORDS -> this != TABBED_ROWS;
      default -> this == DROPPED_BLANKS;
    };
  }

  /** Whether a line of which every cell is empty can't be told from a heading. */
  boolean losesBlankLines() {
    return family == Family.CSV || this == WORKBOOK_SHEETS;
  }

  /** The file of a page. */
  byte[] write(DressedPage page) {
    return switch (this) {
      case WORD -> WordMeans.write(page);
      case WORKBOOK -> SheetMeans.write(page, book(BookStyle.Kind.XLSX, true));
      case WORKBOOK_SHEETS -> SheetMeans.write(page, book(BookStyle.Kind.XLSX, false));
      case OLD_WORKBOOK -> SheetMeans.write(page, book(BookStyle.Kind.XLS, true));
      case MHTML -> saved(HTML.write(page));
      default -> text(page).getBytes(UTF_8);
    };
  }

  private static BookStyle book(BookStyle.Kind kind, boolean plain) {
    BookStyle.Figures figures = plain ? BookStyle.Figures.NUMBERS : BookStyle.Figures.TEXTS;
    return new BookStyle(kind, plain, plain, plain, figures);
  }

  private static byte[] saved(byte[] page) {
    String head =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=B

        --B
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        """;
    String body = Base64.getMimeEncoder().encodeToString(page);
    return (head + body + "\n--B--\n").getBytes(UTF_8);
  }

  private String text(DressedPage page) {
    Renderer renderer =
        shape == null ? Objects.requireNonNull(lossy, "no shape").renderer() : shape.renderer();
    String text = renderer.render(page, "utf-8");
    return family == Family.HTML ? HtmlMeans.write(text) : text;
  }
}
