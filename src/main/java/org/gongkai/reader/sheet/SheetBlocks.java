package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.gongkai.document.Paragraph;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Limits;

/**
 * Cuts a sheet into blocks. Tables of one sheet are set apart by rows on which nothing stands, and
 * by rows of a single text, which are titles, headings and prose. A row of a single text is kept in
 * the table where borders or merged cells beside the text say that it is a line with blank figures,
 * and where it is a caption between rows of a table.
 */
final class SheetBlocks {

  private final BiFunction<Integer, Integer, SourceSpan> locations;
  private final SheetView view;
  private final List<SheetRow> rows;
  private final boolean[] leadsToTable;
  private final boolean[] tabular;
  private final Blocks blocks;

  private SheetBlocks(
      SheetCells cells,
      BiFunction<Integer, Integer, SourceSpan> locations,
      Limits limits,
      Blocks blocks) {
    this.locations = locations;
    this.view = new SheetView(cells, limits);
    this.rows = view.rows();
    this.leadsToTable = new boolean[rows.size() + 1];
    this.tabular = new boolean[rows.size()];
    this.blocks = blocks;
  }

  /**
   * Adds what is seen of a sheet to a document.
   *
   * @param locations where a cell stands in the file, by row and column
   */
  static void add(
      SheetCells cells,
      BiFunction<Integer, Integer, SourceSpan> locations,
      Limits limits,
      Blocks blocks) {
    new SheetBlocks(cells, locations, limits, blocks).cut();
  }

  private void cut() {
    for (int at = rows.size() - 1; at >= 0; at--) {
      leadsToTable[at] = leadsToTable(at);
    }
    for (int at = 0; at < rows.size(); at++) {
      tabular[at] = isTabular(at);
    }
    int[] columns = columns();
    for (int at = 0; at < rows.size(); ) {
      at = tabular[at] ? addGrid(at, columns) : addLines(at);
    }
  }

  /** The columns between the first and the last that any table uses. */
  private int[] columns() {
    List<CellRange> areas =
        IntStream.range(0, rows.size())
            .filter(at -> tabular[at])
            .mapToObj(rows::get)
            .flatMap(row -> row.texts().keySet().stream().map(col -> view.area(row.row(), col)))
            .toList();
    int left = areas.stream().mapToInt(CellRange::left).min().orElse(0);
    int right = areas.stream().mapToInt(CellRange::right).max().orElse(0);
    return view.columns(left, right).toArray();
  }

  /** Behind the row stands one of a table, with nothing between but captions and blank lines. */
  private boolean leadsToTable(int at) {
    if (at + 1 >= rows.size() || !follows(at + 1)) {
      return false;
    }
    SheetRow next = rows.get(at + 1);
    return next.isWide()
        || next.isFramed()
        || (!next.isNumbered() && !next.isProse() && leadsToTable[at + 1]);
  }

  private boolean isTabular(int at) {
    SheetRow row = rows.get(at);
    boolean continues = follows(at) && tabular[at - 1];
    if (row.isBlank()) {
      return continues;
    }
    if (row.texts().size() > 1 || row.isFramed()) {
      return row.isWide() || row.isFramed();
    }
    return !row.isProse() && isPartOfTable(at, continues);
  }

  private boolean isPartOfTable(int at, boolean continues) {
    SheetRow row = rows.get(at);
    if (row.isNumbered()) {
      return continues && (countsOn(at) || (leadsToTable[at] && rows.get(at + 1).hasFigures()));
    }
    return leadsToTable[at]
        && (continues || (follows(at) && row.isCaption() && rows.get(at + 1).isWide()));
  }

  /** 二、 below 一、 of the same table and column is a line of it; a heading begins to count anew. */
  private boolean countsOn(int at) {
    SheetRow row = rows.get(at);
    for (int above = at - 1; above >= 0 && tabular[above] && follows(above + 1); above--) {
      int before = rows.get(above).number(row.firstColumn());
      if (before > 0) {
        return before + 1 == row.number(row.firstColumn());
      }
    }
    return false;
  }

  /** Whether a row stands directly below the one before it. */
  private boolean follows(int at) {
    return at > 0 && view.areNeighbours(rows.get(at - 1).row(), rows.get(at).row());
  }

  private int addLines(int at) {
    SheetRow row = rows.get(at);
    row.texts()
        .forEach(
            (column, text) -> blocks.add(new Paragraph(text, locations.apply(row.row(), column))));
    return at + 1;
  }

  private int addGrid(int from, int[] columns) {
    int end = from + 1;
    while (end < rows.size() && tabular[end] && follows(end)) {
      end++;
    }
    List<SheetRow> table = new ArrayList<>(rows.subList(from, end));
    SheetRow last = rows.get(end - 1);
    if (last.isWide() && !last.hasFigures() && isGap(end)) {
      table.add(SheetRow.blank(last.row() + 1));
    }
    SheetGrid grid = new SheetGrid(view, table, columns, locations);
    blocks.add(grid.grid(blocks.allowance()));
    return end;
  }

  /** An empty row between heads and the next line of text is a row of blank figures. */
  private boolean isGap(int end) {
    return end < rows.size() && !tabular[end] && !follows(end);
  }
}
