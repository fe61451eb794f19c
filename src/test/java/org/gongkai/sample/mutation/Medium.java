package org.gongkai.sample.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.sample.page.Page;
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
  BAR_LINES(Family.BARS, Shape.BAR_LINES),
  BAR_ROWS(Family.BARS, Shape.BAR_ROWS),
  BAR_ROWS_PADDED(Family.BARS, Shape.BAR_ROWS_PADDED),
  BAR_ROWS_CLOSED(Family.BARS, Shape.BAR_ROWS_CLOSED),
  BAR_CELLS(Family.BARS, Shape.BAR_CELLS),
  LEADING_BARS(Family.BARS, "txt", LossyShape.LEADING_BARS),
  DROPPED_BLANKS(Family.BARS, "txt", LossyShape.DROPPED_BLANKS),
  CELL_LINES(Family.LINES, Shape.CELL_LINES),
  CELL_LINES_DENSE(Family.LINES, Shape.CELL_LINES_DENSE),
  INDENTED_CELLS(Family.LINES, "txt", LossyShape.INDENTED_CELLS),
  ONE_LINE(Family.WORDS, Shape.ONE_LINE),
  SPACED_ROWS(Family.WORDS, "txt", LossyShape.SPACED_ROWS),
  LABEL_LINES(Family.WORDS, "txt", LossyShape.LABEL_LINES),
  TABBED_ROWS(Family.WORDS, "txt", LossyShape.TABBED_ROWS),
  GLUED(Family.GLUED, "txt", LossyShape.GLUED),
  GLUED_ROWS(Family.GLUED, "txt", LossyShape.GLUED_ROWS),
  MARKDOWN(Family.MARKDOWN, Shape.MARKDOWN),
  FILLED_MARKDOWN(Family.MARKDOWN, "md", LossyShape.FILLED_MARKDOWN),
  CSV(Family.CSV, Shape.CSV),
  RAGGED_CSV(Family.CSV, "csv", LossyShape.RAGGED_CSV),
  SEMICOLON_CSV(Family.CSV, "csv", LossyShape.SEMICOLON_CSV),
  TAB_CSV(Family.CSV, "tsv", LossyShape.TAB_CSV),
  FILLED_CSV(Family.CSV, "csv", LossyShape.FILLED_CSV);

  /** Kinds of files, as the share read whole is told. */
  public enum Family {
    HTML,
    BARS,
    LINES,
    WORDS,
    GLUED,
    MARKDOWN,
    CSV
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
    boolean inPieces = this == HTML_WORD;
    return family == Family.HTML && !inPieces ? HtmlMeans.ALL : List.of();
  }

  /** Whether it has rows and columns whatever they hold. */
  boolean isGrid() {
    return family == Family.HTML || family == Family.MARKDOWN || family == Family.CSV;
  }

  /** What breaks a line within a cell; empty where a cell has but one line. */
  String lineBreak() {
    return switch (family) {
      case HTML -> means().isEmpty() ? "" : HtmlMeans.lineBreak();
      case CSV -> "\n";
      case MARKDOWN -> "<br>";
      default -> "";
    };
  }

  /** Whether a cell has a visible end, whatever it holds. */
  boolean keepsCells() {
    return family == Family.BARS || family == Family.LINES || this == TABBED_ROWS;
  }

  /** Whether an empty cell leaves no certain trace in it. */
  boolean losesBlanks() {
    return switch (family) {
      case LINES, GLUED -> true;
      case WORDS -> this != TABBED_ROWS;
      default -> this == DROPPED_BLANKS;
    };
  }

  /** The file of a page. */
  byte[] write(Page page) {
    String text = renderer().render(page, "utf-8");
    String written = family == Family.HTML ? HtmlMeans.write(text) : text;
    return written.getBytes(UTF_8);
  }

  private Renderer renderer() {
    return shape == null
        ? Objects.requireNonNull(lossy, "neither shape").renderer()
        : shape.renderer();
  }
}
