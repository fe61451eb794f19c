package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SampleCell.Kind;

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
  static DressedTable withColumn(
      DressedTable table, Side side, String head, IntFunction<String> texts) {
    List<List<SampleCell>> rows = new ArrayList<>();
    for (int at = 0; at < table.rows().size(); at++) {
      List<SampleCell> row = new ArrayList<>(table.rows().get(at));
      if (at == 0 || at >= table.headRows()) {
        row.add(index(row, side), cell(table, at, head, texts));
      }
      rows.add(row);
    }
    return new DressedTable(table.width() + 1, table.headRows(), rows);
  }

  private static SampleCell cell(
      DressedTable table, int at, String head, IntFunction<String> texts) {
    Kind first = table.rows().get(at).get(0).kind();
    if (at < table.headRows()) {
      return new SampleCell(head, table.headRows(), 1, Kind.HEAD);
    }
    return switch (first) {
      case TITLE -> SampleCell.filler(1, 1);
      case HEAD -> new SampleCell(head, 1, 1, Kind.HEAD);
      default -> SampleCell.figure(texts.apply(at), 1);
    };
  }

  private static int index(List<SampleCell> row, Side side) {
    return switch (side) {
      case FIRST -> 0;
      case LAST -> row.size();
      case BEFORE_FIGURES -> beforeFigures(row);
    };
  }

  private static int beforeFigures(List<SampleCell> row) {
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
  static DressedTable withRow(DressedTable table, int above, List<SampleCell> row) {
    List<List<SampleCell>> rows = new ArrayList<>();
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
    return new DressedTable(table.width(), heads, rows);
  }

  private static SampleCell taller(SampleCell cell) {
    return cell.spanning(cell.rowSpan() + 1, cell.columnSpan());
  }

  /** A row with a label that takes all the width the figures and the cells from above leave. */
  static List<SampleCell> row(DressedTable table, int above, String label, List<String> figures) {
    int reachingIn =
        above >= table.rows().size()
            ? 0
            : table.places().get(above).stream()
                .filter(place -> !place.first())
                .mapToInt(place -> place.cell().columnSpan())
                .sum();
    List<SampleCell> row = new ArrayList<>();
    int width = table.width() - reachingIn - figures.size();
    if (width > 0) {
      row.add(new SampleCell(label, 1, width, Kind.LABEL));
    }
    figures.forEach(text -> row.add(SampleCell.figure(text, 1)));
    return row;
  }

  /** Rows become columns. */
  static DressedTable turned(DressedTable table) {
    List<List<Place>> byColumn = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      byColumn.add(new ArrayList<>());
    }
    for (List<Place> row : table.places()) {
      row.stream().filter(Place::first).forEach(place -> byColumn.get(place.column()).add(place));
    }
    int labels = labelColumns(table);
    List<List<SampleCell>> rows =
        byColumn.stream()
            .map(column -> column.stream().map(Place::cell).map(GridSurgery::turned).toList())
            .toList();
    return new DressedTable(table.rows().size(), labels, rows);
  }

  private static SampleCell turned(SampleCell cell) {
    return cell.spanning(cell.columnSpan(), cell.rowSpan());
  }

  private static int labelColumns(DressedTable table) {
    return table.places().stream()
        .flatMap(List::stream)
        .filter(place -> place.cell().kind() == Kind.FIGURE)
        .min(Comparator.comparing(Place::column))
        .map(Place::column)
        .orElse(0);
  }
}
