package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;

/** Shapes beyond {@link Shape} in which reports are found: they lose more, or say it otherwise. */
public enum LossyShape {
  /** G: labels and figures of all tables run together in one line. */
  GLUED,
  /** G with each row on a line of its own. */
  GLUED_ROWS,
  /** F: a row a line, its cells parted by one space, but for the last two. */
  LAST_GLUED,
  /** A row a line, its cells parted by one space; nothing is left of an empty cell. */
  SPACED_ROWS,
  /** A row a line, its cells parted by tabs. */
  TABBED_ROWS,
  /** The labels of a row on one line, its figures on the next. */
  LABEL_LINES,
  /** D with blanks around every cell, as a text browser indents it. */
  INDENTED_CELLS,
  /** A with the bars in front of the rows too. */
  LEADING_BARS,
  /** B without the empty cells, their bars joined at the end of the row. */
  DROPPED_BLANKS,
  /** Records as long as what they hold. */
  RAGGED_CSV,
  /** Records of the same length, parted by semicolons. */
  SEMICOLON_CSV,
  /** Records of the same length, parted by tabs. */
  TAB_CSV,
  /** Markdown whose merged cells are filled with what they say. */
  FILLED_MARKDOWN,
  /** CSV whose merged cells are filled with what they say. */
  FILLED_CSV,
  /** H whose merged cells are filled with what they say. */
  FILLED_HTML,
  /** H made of {@code div} that a style sheet lays out as a table. */
  HTML_DIVS,
  /** H whose rows are flexible boxes of {@code span}. */
  HTML_FLEX,
  /** Rows drawn with upright lines, rules of dashes between them. */
  DRAWN_LINES;

  /** Writes pages in this shape. */
  public Renderer renderer() {
    return switch (this) {
      case GLUED -> new GluedRenderer(Flattenings::cells);
      case GLUED_ROWS -> new TextRenderer(table -> rows(table, ""), "\n");
      case SPACED_ROWS -> new TextRenderer(table -> rows(table, " "), "\n");
      case LAST_GLUED -> new TextRenderer(table -> lastGlued(table), "\n");
      case TABBED_ROWS -> new TextRenderer(table -> gridRows(table, "\t"), "\n");
      case LABEL_LINES -> new TextRenderer(LossyShape::labelLines, "\n");
      case INDENTED_CELLS -> new TextRenderer(LossyShape::indented, "\n\n");
      case LEADING_BARS -> new TextRenderer(LossyShape::leadingBars, "\n");
      case DROPPED_BLANKS -> new TextRenderer(LossyShape::droppedBlanks, "\n");
      case RAGGED_CSV -> new CsvRenderer(",", false, Spans::filled);
      case SEMICOLON_CSV -> new CsvRenderer(";", true, Spans::filled);
      case TAB_CSV -> new CsvRenderer("\t", true, Spans::filled);
      case FILLED_MARKDOWN -> new MarkdownRenderer(Spans::repeated);
      case FILLED_CSV -> new CsvRenderer(",", true, Spans::repeated);
      case FILLED_HTML ->
          new HtmlRenderer(t -> Cuts.whole(Spans.repeated(t)), new PlainMarkup(false));
      case HTML_DIVS ->
          new HtmlRenderer(Cuts::whole, new DivMarkup("div", "table-row", "table-cell"));
      case HTML_FLEX -> new HtmlRenderer(Cuts::whole, new DivMarkup("span", "flex", "inline"));
      case DRAWN_LINES -> new TextRenderer(LossyShape::drawn, "\n");
    };
  }

  private static List<String> rows(DressedTable table, String separator) {
    return table.rows().stream().map(row -> joined(row, separator)).toList();
  }

  private static List<String> lastGlued(DressedTable table) {
    return rows(table, " ").stream()
        .map(row -> row.replaceAll(" (\\d+) (\\d+)$", " $1$2"))
        .toList();
  }

  private static List<String> gridRows(DressedTable table, String separator) {
    return Spans.filled(table).rows().stream()
        .map(row -> row.stream().map(SampleCell::text).collect(Collectors.joining(separator)))
        .toList();
  }

  private static List<String> drawn(DressedTable table) {
    List<String> lines = new ArrayList<>();
    for (String row : gridRows(table, "│")) {
      lines.add("├───┼───┤");
      lines.add("│" + row + "│");
    }
    return lines;
  }

  private static String joined(List<SampleCell> row, String separator) {
    return row.stream()
        .map(SampleCell::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(separator));
  }

  private static List<String> labelLines(DressedTable table) {
    List<String> lines = new ArrayList<>();
    for (List<SampleCell> row : table.rows()) {
      lines.add(joined(row.stream().filter(cell -> !isFigure(cell)).toList(), " "));
      lines.add(joined(row.stream().filter(LossyShape::isFigure).toList(), " "));
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static boolean isFigure(SampleCell cell) {
    return cell.kind() == SampleCell.Kind.FIGURE;
  }

  private static List<String> indented(DressedTable table) {
    return Flattenings.cells(table).stream().map(cell -> "  " + cell + " ").toList();
  }

  private static List<String> leadingBars(DressedTable table) {
    List<String> lines = new ArrayList<>();
    for (List<SampleCell> row : table.rows()) {
      lines.add("| ");
      row.forEach(cell -> lines.add(" " + cell.text() + "  | "));
      int last = lines.size() - 1;
      int short1 = table.width() - row.size();
      lines.set(last, lines.get(last).stripTrailing() + "|".repeat(short1));
    }
    return lines;
  }

  private static List<String> droppedBlanks(DressedTable table) {
    return table.rows().stream()
        .map(
            row -> {
              List<SampleCell> kept = row.stream().filter(c -> !c.text().isEmpty()).toList();
              return joined(kept, " | ") + " | " + "|".repeat(table.width() - kept.size());
            })
        .toList();
  }
}
