package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.PrintedCell;
import org.gongkai.sample.page.PrintedCell.Kind;
import org.gongkai.sample.page.PrintedTable;

/** Cuts into printed tables: more columns, more rows, sides exchanged. */
final class GridSurgery {

  /** Where a column is put in. */
  enum Side {
    FIRST,
    BEFORE_FIGURES,
    LAST
  }

  private GridSurgery() {}

  /**
   * Puts a column in.
   *
   * @param head above it
   * @param texts by row
   */
  static PrintedTable withColumn(
      PrintedTable table, Side side, String head, IntFunction<String> texts) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int at = 0; at < table.rows().size(); at++) {
      List<PrintedCell> row = new ArrayList<>(table.rows().get(at));
      if (at == 0 || at >= table.headRows()) {
        row.add(index(row, side), cell(table, at, head, texts));
      }
      rows.add(row);
    }
    return new PrintedTable(table.width() + 1, table.headRows(), rows);
  }

  private static PrintedCell cell(
      PrintedTable table, int at, String head, IntFunction<String> texts) {
    Kind first = table.rows().get(at).get(0).kind();
    if (at < table.headRows()) {
      return new PrintedCell(head, table.headRows(), 1, Kind.HEAD);
    }
    return switch (first) {
      case TITLE -> PrintedCell.filler(1, 1);
      case HEAD -> new PrintedCell(head, 1, 1, Kind.HEAD);
      default -> PrintedCell.figure(texts.apply(at), 1);
    };
  }

  private static int index(List<PrintedCell> row, Side side) {
    return switch (side) {
      case FIRST -> 0;
      case LAST -> row.size();
      case BEFORE_FIGURES -> beforeFigures(row);
    };
  }

  private static int beforeFigures(List<PrintedCell> row) {
    Kind first = row.get(0).kind();
    if (first == Kind.HEAD || first == Kind.TITLE) {
      return 1;
    }
    int at = 0;
    while (at < row.size() && row.get(at).kind() != Kind.FIGURE) {
      at++;
    }
    return at;
  }

  /** Puts a row in above another; labels that reach over the place reach further. */
  static PrintedTable withRow(PrintedTable table, int above, List<PrintedCell> row) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int at = 0; at < table.rows().size(); at++) {
      if (at == above) {
        rows.add(row);
      }
      int from = at;
      rows.add(
          table.rows().get(at).stream()
              .map(cell -> from < above && from + cell.rowSpan() > above ? taller(cell) : cell)
              .toList());
    }
    if (above == table.rows().size()) {
      rows.add(row);
    }
    int heads = above < table.headRows() ? table.headRows() + 1 : table.headRows();
    return new PrintedTable(table.width(), heads, rows);
  }

  private static PrintedCell taller(PrintedCell cell) {
    return cell.spanning(cell.rowSpan() + 1, cell.columnSpan());
  }

  /** A row with a label that takes all the width the figures and the cells from above leave. */
  static List<PrintedCell> row(PrintedTable table, int above, String label, List<String> figures) {
    int reachingIn =
        above >= table.rows().size()
            ? 0
            : table.places().get(above).stream()
                .filter(place -> !place.first())
                .mapToInt(place -> place.cell().columnSpan())
                .sum();
    List<PrintedCell> row = new ArrayList<>();
    int width = table.width() - reachingIn - figures.size();
    if (width > 0) {
      row.add(new PrintedCell(label, 1, width, Kind.LABEL));
    }
    figures.forEach(text -> row.add(PrintedCell.figure(text, 1)));
    return row;
  }

  /** Rows become columns. */
  static PrintedTable turned(PrintedTable table) {
    List<List<Place>> byColumn = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      byColumn.add(new ArrayList<>());
    }
    for (List<Place> row : table.places()) {
      row.stream().filter(Place::first).forEach(place -> byColumn.get(place.column()).add(place));
    }
    int labels = labelColumns(table);
    List<List<PrintedCell>> rows =
        byColumn.stream()
            .map(column -> column.stream().map(Place::cell).map(GridSurgery::turned).toList())
            .toList();
    return new PrintedTable(table.rows().size(), labels, rows);
  }

  private static PrintedCell turned(PrintedCell cell) {
    return cell.spanning(cell.columnSpan(), cell.rowSpan());
  }

  private static int labelColumns(PrintedTable table) {
    return table.places().stream()
        .flatMap(List::stream)
        .filter(place -> place.cell().kind() == Kind.FIGURE)
        .min(Comparator.comparing(Place::column))
        .map(Place::column)
        .orElse(0);
  }
}
