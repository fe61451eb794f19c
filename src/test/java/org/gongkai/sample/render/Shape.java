package org.gongkai.sample.render;

import java.util.function.UnaryOperator;
import org.gongkai.sample.page.DressedTable;

/**
 * The shapes in which reports are found; the letters are those by which the team speaks of them.
 */
public enum Shape {
  /** A: one cell a line, bars for spans. */
  BAR_LINES("txt"),
  /** B: one row a line, bars between cells. */
  BAR_ROWS("txt"),
  /** B with bars filling the row. */
  BAR_ROWS_PADDED("txt"),
  /** B2: bars on both sides. */
  BAR_ROWS_CLOSED("txt"),
  /** C: a bar on a line of its own after each cell, long labels broken. */
  BAR_CELLS("txt"),
  /** D: one cell a line, an empty line between two. */
  CELL_LINES("txt"),
  /** D without empty lines between, as an office suite exports it. */
  CELL_LINES_DENSE("txt"),
  /** E: the whole page on one line. */
  ONE_LINE("txt"),
  /** Pipe tables. */
  MARKDOWN("md"),
  /** Records of cells, as a spreadsheet program saves them. */
  CSV("csv"),
  /** H with spans as they should be. */
  HTML("html"),
  /** H with {@code thead} and {@code th}. */
  HTML_HEADED("html"),
  /** H with empty cells instead of row spans. */
  HTML_NO_ROW_SPANS("html"),
  /** H with empty cells instead of column spans. */
  HTML_NO_COLUMN_SPANS("html"),
  /** H with no spans at all. */
  HTML_NO_SPANS("html"),
  /** H within layout tables. */
  HTML_PORTAL("html"),
  /** H as an office suite exports it. */
  HTML_WORD("htm"),
  /** H with the long table cut in two. */
  HTML_CUT("html"),
  /** H with the long table cut in two, its heads repeated. */
  HTML_CUT_HEADED("html"),
  /** H with one table an article item. */
  HTML_BY_ARTICLE("html"),
  /** H with table 四 in three. */
  HTML_BY_GROUP("html"),
  /** H in capital letters, without end tags, with empty rows and columns. */
  HTML_SLOPPY("htm");

  private final String suffix;

  Shape(String suffix) {
    this.suffix = suffix;
  }

  /** The ending of its file names, without the dot. */
  public String suffix() {
    return suffix;
  }

  public boolean isHtml() {
    return suffix.startsWith("htm");
  }

  /** Whether an empty cell leaves no certain trace in it. */
  public boolean losesBlanks() {
    return this == CELL_LINES || this == CELL_LINES_DENSE || this == ONE_LINE;
  }

  /** Whether a line of which every cell is empty can't be told from a heading. */
  public boolean losesBlankLines() {
    return this == CSV;
  }

  /** Writes pages in this shape. */
  public Renderer renderer() {
    return switch (this) {
      case BAR_LINES -> new TextRenderer(Flattenings::barLines, "\n");
      case BAR_ROWS -> new TextRenderer(Flattenings::barRows, "\n");
      case BAR_ROWS_PADDED -> new TextRenderer(Flattenings::paddedBarRows, "\n");
      case BAR_ROWS_CLOSED -> new TextRenderer(Flattenings::closedBarRows, "\n");
      case BAR_CELLS -> new TextRenderer(Flattenings::barCells, "\n");
      case CELL_LINES -> new TextRenderer(Flattenings::cells, "\n\n");
      case CELL_LINES_DENSE -> new TextRenderer(Flattenings::denseCells, "\n");
      case ONE_LINE -> new TextRenderer(Flattenings::cells, " ");
      case MARKDOWN -> new MarkdownRenderer();
      case CSV -> new CsvRenderer();
      default -> html();
    };
  }

  private Renderer html() {
    return switch (this) {
      case HTML_HEADED -> new HtmlRenderer(Cuts::whole, new PlainMarkup(true));
      case HTML_NO_ROW_SPANS -> plain(Spans::withoutRowSpans);
      case HTML_NO_COLUMN_SPANS -> plain(Spans::withoutColumnSpans);
      case HTML_NO_SPANS -> plain(Spans::filled);
      case HTML_PORTAL -> new HtmlRenderer(Cuts::whole, new PortalMarkup());
      case HTML_WORD -> new HtmlRenderer(Cuts::whole, new WordMarkup());
      case HTML_CUT -> new HtmlRenderer(Cuts::inTwo, new PlainMarkup(false));
      case HTML_CUT_HEADED -> new HtmlRenderer(Cuts::inTwoWithHeads, new PlainMarkup(true));
      case HTML_BY_ARTICLE -> new HtmlRenderer(Cuts::byArticle, new PlainMarkup(false));
      case HTML_BY_GROUP -> new HtmlRenderer(Cuts::byGroup, new PlainMarkup(false));
      case HTML_SLOPPY -> new HtmlRenderer(Cuts::whole, new SloppyMarkup());
      default -> new HtmlRenderer(Cuts::whole, new PlainMarkup(false));
    };
  }

  private static Renderer plain(UnaryOperator<DressedTable> spans) {
    return new HtmlRenderer(table -> Cuts.whole(spans.apply(table)), new PlainMarkup(false));
  }
}
