package org.gongkai.sample.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gongkai.form.Column;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.page.SampleCell.Kind;

/** Lays out the statutory tables of a report as their forms print them. */
final class TableLayout {

  private final Function<CellKey, Quantity> figures;
  private final UnaryOperator<String> dress;

  /**
   * Prepares to lay out.
   *
   * @param dress what becomes of a statutory label when it is printed
   */
  TableLayout(Function<CellKey, Quantity> figures, UnaryOperator<String> dress) {
    this.figures = figures;
    this.dress = dress;
  }

  DressedTable print(Table table) {
    return switch (table.layout()) {
      case BLOCKS -> blocks(table);
      case MATRIX -> matrix(table);
      case ACROSS -> across(table);
    };
  }

  private DressedTable blocks(Table table) {
    List<List<SampleCell>> rows = new ArrayList<>();
    for (FormBlock block : table.blocks()) {
      rows.add(List.of(SampleCell.title(dress.apply(block.title()), table.width())));
      rows.add(blockHead(table, block));
      block.lines().forEach(line -> rows.add(blockLine(table, block, line)));
    }
    return new DressedTable(table.width(), 0, rows);
  }

  private List<SampleCell> blockHead(Table table, FormBlock block) {
    List<SampleCell> row = new ArrayList<>();
    row.add(new SampleCell(dress.apply(block.corner()), 1, 1, Kind.HEAD));
    for (int at = 0; at < block.columns().size(); at++) {
      String label = dress.apply(block.columns().get(at).label());
      row.add(new SampleCell(label, 1, blockSpan(table, block, at), Kind.HEAD));
    }
    return row;
  }

  private List<SampleCell> blockLine(Table table, FormBlock block, Line line) {
    List<SampleCell> row = new ArrayList<>();
    row.add(new SampleCell(dress.apply(line.label()), 1, 1, Kind.LABEL));
    for (int at = 0; at < block.columns().size(); at++) {
      row.add(figure(table, line, block.columns().get(at), blockSpan(table, block, at)));
    }
    return row;
  }

  /** The last column takes what the others leave of the width. */
  private static int blockSpan(Table table, FormBlock block, int column) {
    int columns = block.columns().size();
    return column == columns - 1 ? table.width() - columns : 1;
  }

  private DressedTable matrix(Table table) {
    FormBlock block = table.blocks().get(0);
    int labelWidth = table.width() - block.columns().size();
    List<List<SampleCell>> rows =
        new HeadRows(block.columns().stream().map(Column::labels).toList(), dress).rows();
    int headRows = rows.size();
    String corner = dress.apply(block.corner());
    rows.set(0, joined(new SampleCell(corner, headRows, labelWidth, Kind.HEAD), rows.get(0)));
    for (int at = 0; at < block.lines().size(); at++) {
      List<SampleCell> row = labels(block.lines(), at, labelWidth);
      Line line = block.lines().get(at);
      block.columns().forEach(c -> row.add(figure(table, line, c, 1)));
      rows.add(row);
    }
    return new DressedTable(table.width(), headRows, rows);
  }

  /** The labels that begin in a line's row: its own, and those of groups it opens. */
  private List<SampleCell> labels(List<Line> lines, int at, int width) {
    List<SampleCell> row = new ArrayList<>();
    List<String> path = lines.get(at).labels();
    for (int level = 0; level < path.size(); level++) {
      boolean own = level == path.size() - 1;
      if (own || at == 0 || !isWithin(lines.get(at - 1), path, level)) {
        int down = own ? 1 : groupHeight(lines, at, path, level);
        int across = own ? width - level : 1;
        row.add(new SampleCell(dress.apply(path.get(level)), down, across, Kind.LABEL));
      }
    }
    return row;
  }

  private static int groupHeight(List<Line> lines, int from, List<String> path, int level) {
    int height = 1;
    while (from + height < lines.size() && isWithin(lines.get(from + height), path, level)) {
      height++;
    }
    return height;
  }

  private static boolean isWithin(Line line, List<String> path, int level) {
    return line.labels().size() > level + 1
        && line.labels().subList(0, level + 1).equals(path.subList(0, level + 1));
  }

  private DressedTable across(Table table) {
    FormBlock block = table.blocks().get(0);
    List<List<String>> paths = new ArrayList<>();
    List<SampleCell> figures = new ArrayList<>();
    for (Line line : block.lines()) {
      for (Column column : block.columns()) {
        paths.add(joined(line.labels(), column.labels()));
        figures.add(figure(table, line, column, 1));
      }
    }
    List<List<SampleCell>> rows = new HeadRows(paths, dress).rows();
    int headRows = rows.size();
    rows.add(figures);
    return new DressedTable(table.width(), headRows, rows);
  }

  private SampleCell figure(Table table, Line line, Column column, int span) {
    CellKey key = new CellKey(table.section(), line.category(), column.measure());
    return SampleCell.figure(figures.apply(key).printed(), span, key);
  }

  private static <T> List<T> joined(T first, List<T> rest) {
    return joined(List.of(first), rest);
  }

  private static <T> List<T> joined(List<T> first, List<T> rest) {
    List<T> all = new ArrayList<>(first);
    all.addAll(rest);
    return all;
  }
}
