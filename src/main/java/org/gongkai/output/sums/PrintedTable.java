package org.gongkai.output.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gongkai.form.Column;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.output.sums.PrintedCell.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a statutory table as the law prints it: as wide as the form's grid, every label once
 * over all the cells it spans, and the figures in their places.
 */
public final class PrintedTable {

  private final Table table;
  private final List<PrintedCell> cells = new ArrayList<>();
  private int height;

  private PrintedTable(Table table) {
    this.table = table;
    for (FormBlock block : table.blocks()) {
      switch (table.layout()) {
        case BLOCKS -> titled(block);
        case MATRIX -> matrix(block);
        case ACROSS -> across(block);
      }
    }
  }

  /** The cells of the printed table, each once, covering its grid without a gap. */
  public static List<PrintedCell> cells(Table table) {
    return List.copyOf(new PrintedTable(table).cells);
  }

  /**
   * The rows of the printed table as plain text; what spans cells stands in the first of them.
   *
   * @param figures what stands in a cell; null for a cell that stays empty
   */
  static List<String[]> rows(Table table, Function<CellKey, @Nullable BigDecimal> figures) {
    PrintedTable printed = new PrintedTable(table);
    String[][] rows = new String[printed.height][table.width()];
    for (String[] row : rows) {
      Arrays.fill(row, "");
    }
    for (PrintedCell cell : printed.cells) {
      CellKey key = cell.key();
      BigDecimal figure = key == null ? null : figures.apply(key);
      rows[cell.row()][cell.column()] = figure == null ? cell.text() : figure.toPlainString();
    }
    return List.of(rows);
  }

  /** 第二十条第（一）项 above, then a head, then the lines. */
  private void titled(FormBlock block) {
    label(height++, 0, 1, table.width(), Kind.TITLE, block.title());
    matrix(block);
  }

  private void matrix(FormBlock block) {
    int labels = table.layout() == Table.Layout.BLOCKS ? 1 : table.width() - block.columns().size();
    List<List<String>> heads = block.columns().stream().map(Column::labels).toList();
    label(height, 0, Span.depth(heads), labels, Kind.HEAD, block.corner());
    heads(heads, labels);
    for (Span span : Span.of(block.lines().stream().map(Line::labels).toList(), labels)) {
      label(
          height + span.from(),
          span.level(),
          span.count(),
          span.levels(),
          Kind.LABEL,
          span.label());
    }
    block.lines().forEach(line -> figures(height++, labels, line, block.columns()));
  }

  /** All lines side by side: their labels above those of the columns, one row of figures. */
  private void across(FormBlock block) {
    List<List<String>> paths = new ArrayList<>();
    for (Line line : block.lines()) {
      block.columns().forEach(column -> paths.add(path(line, column)));
    }
    heads(paths, 0);
    int at = 0;
    for (Line line : block.lines()) {
      figures(height, at, line, block.columns());
      at += block.columns().size();
    }
    height++;
  }

  private static List<String> path(Line line, Column column) {
    List<String> path = new ArrayList<>(line.labels());
    path.addAll(column.labels());
    return path;
  }

  /** Adds as many head rows as the deepest path has labels; the last head reaches the edge. */
  private void heads(List<List<String>> paths, int firstColumn) {
    int depth = Span.depth(paths);
    for (Span span : Span.of(paths, depth)) {
      int column = firstColumn + span.from();
      boolean last = span.from() + span.count() == paths.size();
      int columns = last ? table.width() - column : span.count();
      label(height + span.level(), column, span.levels(), columns, Kind.HEAD, span.label());
    }
    height += depth;
  }

  private void figures(int row, int firstColumn, Line line, List<Column> columns) {
    boolean alone = table.layout() != Table.Layout.ACROSS;
    for (int i = 0; i < columns.size(); i++) {
      int column = firstColumn + i;
      boolean last = alone && i == columns.size() - 1;
      CellKey key = new CellKey(table.section(), line.category(), columns.get(i).measure());
      int width = last ? table.width() - column : 1;
      cells.add(new PrintedCell(row, column, 1, width, Kind.FIGURE, "", key));
    }
  }

  private void label(int row, int column, int rows, int columns, Kind kind, String text) {
    cells.add(new PrintedCell(row, column, rows, columns, kind, text, null));
  }
}
