package org.gongkai.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gongkai.form.Block;
import org.gongkai.form.Column;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a statutory table as the law prints it: as wide as the form's grid, every label that
 * spans cells standing once, in the first of them, and the figures in their places.
 */
final class PrintedTable {

  private final Table table;
  private final Function<CellKey, @Nullable BigDecimal> figures;
  private final List<String[]> rows = new ArrayList<>();

  private PrintedTable(Table table, Function<CellKey, @Nullable BigDecimal> figures) {
    this.table = table;
    this.figures = figures;
  }

  /**
   * The rows of the printed table.
   *
   * @param figures what stands in a cell; null for a cell that stays empty
   */
  static List<String[]> rows(Table table, Function<CellKey, @Nullable BigDecimal> figures) {
    PrintedTable printed = new PrintedTable(table, figures);
    for (Block block : table.blocks()) {
      switch (table.layout()) {
        case BLOCKS -> printed.titled(block);
        case MATRIX -> printed.matrix(block);
        case ACROSS -> printed.across(block);
      }
    }
    return printed.rows;
  }

  /** 第二十条第（一）项 above, then a head, then the lines. */
  private void titled(Block block) {
    newRow()[0] = block.title();
    matrix(block);
  }

  private void matrix(Block block) {
    int labels = table.layout() == Table.Layout.BLOCKS ? 1 : table.width() - block.columns().size();
    String[] top = heads(block.columns().stream().map(Column::labels).toList(), labels);
    top[0] = block.corner();
    List<String> above = List.of();
    for (Line line : block.lines()) {
      String[] row = newRow();
      mark(line.labels(), above, (level, label) -> row[level] = label);
      figures(row, labels, line, block.columns());
      above = line.labels();
    }
  }

  /** All lines side by side: their labels above those of the columns, one row of figures. */
  private void across(Block block) {
    List<List<String>> paths = new ArrayList<>();
    for (Line line : block.lines()) {
      block.columns().forEach(column -> paths.add(path(line, column)));
    }
    heads(paths, 0);
    String[] row = newRow();
    int at = 0;
    for (Line line : block.lines()) {
      figures(row, at, line, block.columns());
      at += block.columns().size();
    }
  }

  private static List<String> path(Line line, Column column) {
    List<String> path = new ArrayList<>(line.labels());
    path.addAll(column.labels());
    return path;
  }

  /** Writes as many head rows as the deepest path has labels, and gives the uppermost. */
  private String[] heads(List<List<String>> paths, int firstColumn) {
    int first = rows.size();
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    for (int level = 0; level < depth; level++) {
      newRow();
    }
    List<String> left = List.of();
    for (int i = 0; i < paths.size(); i++) {
      int column = firstColumn + i;
      mark(paths.get(i), left, (level, label) -> rows.get(first + level)[column] = label);
      left = paths.get(i);
    }
    return rows.get(first);
  }

  /** Hands out the labels that do not yet stand with the neighbour before. */
  private static void mark(List<String> path, List<String> neighbour, Mark mark) {
    boolean same = true;
    for (int level = 0; level < path.size(); level++) {
      same = same && level < neighbour.size() && path.get(level).equals(neighbour.get(level));
      if (!same) {
        mark.set(level, path.get(level));
      }
    }
  }

  private void figures(String[] row, int firstColumn, Line line, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      CellKey key = new CellKey(table.section(), line.category(), columns.get(i).measure());
      BigDecimal figure = figures.apply(key);
      row[firstColumn + i] = figure == null ? "" : figure.toPlainString();
    }
  }

  private String[] newRow() {
    String[] row = new String[table.width()];
    Arrays.fill(row, "");
    rows.add(row);
    return row;
  }

  /** Where a label goes. */
  private interface Mark {
    void set(int level, String label);
  }
}
