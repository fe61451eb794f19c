package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.Header.Head;

/**
 * Gives the figures of a row to the columns: by place where heads and cells lie over one another,
 * else by order where their numbers agree. Where neither holds, nothing is given.
 */
final class RowFigures {

  /** A figure under its head; undecided when it covers more than its own. */
  record Assigned(Head head, GridCell cell, boolean decided) {}

  private final int row;
  private final int end;
  private final Header header;

  /**
   * Prepares for a row.
   *
   * @param row its index in the grid
   * @param end the first row below it: a row ruled twice goes over two
   */
  RowFigures(int row, int end, Header header) {
    this.row = row;
    this.end = end;
    this.header = header;
  }

  /**
   * The figures under their heads; empty when they can't be told apart.
   *
   * @param cells the cells right of the line's label
   * @param padding blank cells before the first figure in rows of this grid, where that is known
   * @param inOrder whether no row of this grid has figures that lie too far apart to be one a
   *     column: else a blank cell may part two columns as well as fill one
   */
  Optional<List<Assigned>> assign(
      List<GridCell> cells, Supplier<Optional<Integer>> padding, BooleanSupplier inOrder) {
    return header
        .byPlace()
        .flatMap(heads -> byPlace(heads, cells))
        .or(() -> header.byOrder().flatMap(heads -> byOrder(heads, cells, padding, inOrder)));
  }

  private Optional<List<Assigned>> byPlace(List<Head> heads, List<GridCell> cells) {
    List<Assigned> assigned = new ArrayList<>();
    for (GridCell cell : cells) {
      List<Head> above = above(cell, heads);
      if (above.isEmpty() && !cell.isBlank()) {
        return Optional.empty();
      }
      boolean decided = above.size() == 1 && isWithin(cell);
      boolean figure = !cell.isBlank() && GridRow.isFigure(cell);
      above.forEach(head -> assigned.add(new Assigned(head, cell, decided || !figure)));
    }
    boolean complete = assigned.stream().map(Assigned::head).distinct().count() == heads.size();
    return complete && assigned.size() == heads.size() ? Optional.of(assigned) : Optional.empty();
  }

  private static List<Head> above(GridCell cell, List<Head> heads) {
    List<Head> above = new ArrayList<>(1);
    for (Head head : heads) {
      if (overlap(head, cell)) {
        above.add(head);
      }
    }
    return above;
  }

  /** Whether a cell belongs to no other row. */
  private boolean isWithin(GridCell cell) {
    return cell.row() >= row && cell.endRow() <= end;
  }

  private static boolean overlap(Head head, GridCell cell) {
    return head.start() < cell.endColumn() && cell.column() < head.end();
  }

  private Optional<List<Assigned>> byOrder(
      List<Head> heads,
      List<GridCell> cells,
      Supplier<Optional<Integer>> padding,
      BooleanSupplier inOrder) {
    List<Integer> starts = starts(cells, heads.size());
    if (starts.size() > 1) {
      Optional<Integer> known = padding.get();
      starts = starts.stream().filter(start -> known.equals(Optional.of(start))).toList();
    }
    if (starts.size() != 1) {
      return Optional.empty();
    }
    boolean padded = cells.size() > heads.size();
    List<GridCell> run = cells.subList(starts.get(0), starts.get(0) + heads.size());
    if (padded && run.stream().anyMatch(GridCell::isBlank) && !inOrder.getAsBoolean()) {
      return Optional.empty();
    }
    List<Assigned> assigned = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      GridCell cell = cells.get(starts.get(0) + i);
      boolean decided = isWithin(cell);
      assigned.add(new Assigned(heads.get(i), cell, decided || cell.isBlank()));
    }
    return Optional.of(assigned);
  }

  /** Where a run of so many cells may begin, when all cells outside it are blank. */
  static List<Integer> starts(List<GridCell> cells, int count) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start + count <= cells.size(); start++) {
      int from = start;
      boolean blankOutside =
          cells.subList(0, from).stream().allMatch(GridCell::isBlank)
              && cells.subList(from + count, cells.size()).stream().allMatch(GridCell::isBlank);
      if (blankOutside) {
        starts.add(start);
      }
    }
    return starts;
  }
}
