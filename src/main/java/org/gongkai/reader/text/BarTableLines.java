package org.gongkai.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.SourceSpan.Evidence;
import org.gongkai.reader.Limits;

/**
 * Lines with bars that follow each other, and whether they make a table: one row a line. Tables
 * flattened to one cell a line have bars too, but behind a cell or alone; what their rows are only
 * the form can tell, so they are left as lines.
 */
final class BarTableLines {

  private final List<String> lines;
  private final List<BarLine> cut;
  private final int begin;
  private final int end;
  private final List<Integer> rows;
  private final BlankCells blanks;

  private BarTableLines(List<String> lines, List<BarLine> cut, int begin, BlankCells blanks) {
    this.lines = lines;
    this.cut = cut;
    this.blanks = blanks;
    this.begin = begin;
    this.rows = new ArrayList<>();
    this.end = gather();
  }

  /**
   * The run that begins at a line; empty (its end is its begin) where the line is no row.
   *
   * @param cut the lines cut at their bars
   * @param blanks what becomes of blank cells in the text
   */
  static BarTableLines at(List<String> lines, List<BarLine> cut, int begin, BlankCells blanks) {
    return new BarTableLines(lines, cut, begin, blanks);
  }

  /** The first line behind the run. */
  int end() {
    return end;
  }

  boolean isTable() {
    if (isMarkdown(begin)) {
      return rows.size() > 1;
    }
    boolean several = rows.size() > 1 && rows.stream().anyMatch(row -> line(row).hasInnerBar());
    return several || (rows.size() == 1 && line(begin).hasFigures());
  }

  /** The table; its cells are located by line and column. */
  Grid grid(SourceSpan location, Limits.Allowance allowance) {
    boolean markdown = isMarkdown(begin);
    boolean framed = rows.stream().allMatch(row -> line(row).opensWithBar());
    boolean whole = markdown || blanks == BlankCells.KEPT || hasOpeningBar();
    Grid.Builder grid = Grid.builder(location);
    for (int row : rows) {
      if (!(markdown && row <= begin + 1 && Markdown.isDelimiter(line(row)))) {
        BarLine line = markdown ? BarLine.ofMarkdown(lines.get(row)) : line(row);
        List<String> cells = cells(line, framed, whole);
        allowance.spend(cells.size());
        grid.row(SourceSpan.line(row + 1).as(whole ? Evidence.CELLS : Evidence.TEXT));
        cells.forEach(cell -> grid.cell(Markdown.cell(cell)));
      }
    }
    return grid.build();
  }

  /** Rows that open with a bar are framed, or have a blank first cell: neither lost its blanks. */
  private boolean hasOpeningBar() {
    return rows.stream().anyMatch(row -> line(row).opensWithBar());
  }

  /**
   * The cells of a row. Where nothing shows that blank cells were kept in their place, those at the
   * end of a row of figures may be what filled up a row that lost some, and are none.
   */
  private List<String> cells(BarLine line, boolean framed, boolean whole) {
    List<String> cells = framed ? line.inner() : line.parts();
    if (whole || !line.hasFigure()) {
      return cells;
    }
    if (blanks == BlankCells.SPACED) {
      return line.endsTight() ? cells.subList(0, line.filled()) : cells;
    }
    int end = cells.size();
    while (cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  /** Collects the rows; one blank line between two of them is let pass, but not in markdown. */
  private int gather() {
    int at = begin;
    while (isRow(at) || isRest(at)) {
      rows.add(at++);
      if (isBlank(at) && isRow(at + 1) && !isMarkdown(begin) && !isMarkdown(at + 1)) {
        at++;
      }
    }
    return at;
  }

  /** A markdown table begins here: one of the first two rows is its delimiter. */
  private boolean isMarkdown(int at) {
    return isRow(at)
        && (Markdown.isDelimiter(line(at))
            || (isRow(at + 1) && Markdown.isDelimiter(line(at + 1))));
  }

  private boolean isRow(int at) {
    return at < lines.size() && line(at).isRow();
  }

  /** 12 | behind a row that no bar closes: its last cell was broken onto two lines. */
  private boolean isRest(int at) {
    return at > begin
        && at < lines.size()
        && line(at - 1).hasInnerBar()
        && !line(at - 1).closesWithBar()
        && line(at).closesWithBar()
        && line(at).parts().size() == 2
        && line(at).hasFigure();
  }

  private boolean isBlank(int at) {
    return at < lines.size() && lines.get(at).isBlank();
  }

  private BarLine line(int at) {
    return cut.get(at);
  }
}
