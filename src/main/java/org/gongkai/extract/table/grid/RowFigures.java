package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * Gives the figures of a row to the columns: by place where heads and cells lie over one another,
 * else by order where their numbers agree. Where neither holds, nothing is given.
 */
final class RowFigures {

  /** A figure under its head; undecided when it covers more than its own. */
  record Assigned(Head head, GridCell cell, boolean decided) {

    boolean isBlank() {
      return cell.isBlank();
    }

    /** A number, or a sign that there is none. */
    boolean isFilled() {
      return decided && !isBlank() && isLegible(cell);
    }

    /** What is a figure whether or not it can be read. */
    boolean isFigure() {
      return isFilled() || (decided && hasDigits(cell));
    }
  }

  private final GridRow row;
  private final int end;
  private final Header header;
  private final BooleanSupplier mayPassOver;
  private final Predicate<GridCell> isOfColumn;

  /**
   * Prepares for a row.
   *
   * @param end the first row below it: a row ruled twice goes over two
   * @param mayPassOver whether all heads of the form are there and the row is as wide as the
   *     others, so that what stands under no head is none of the form's
   * @param isOfColumn whether other rows have something where a figure under no head stands
   */
  RowFigures(
      GridRow row,
      int end,
      Header header,
      BooleanSupplier mayPassOver,
      Predicate<GridCell> isOfColumn) {
    this.row = row;
    this.end = end;
    this.header = header;
    this.mayPassOver = mayPassOver;
    this.isOfColumn = isOfColumn;
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
    if (row.isJoined()) {
      return header.byOrder().flatMap(heads -> complete(heads, cells));
    }
    return header
        .byPlace()
        .flatMap(heads -> byPlace(heads, cells))
        .or(() -> header.byOrder().flatMap(heads -> byOrder(heads, cells, padding, inOrder)));
  }

  private Optional<List<Assigned>> byPlace(List<Head> heads, List<GridCell> cells) {
    List<Assigned> assigned = new ArrayList<>();
    List<GridCell> across = new ArrayList<>();
    List<GridCell> apart = new ArrayList<>();
    for (GridCell cell : cells) {
      int over = headsOver(cell, heads);
      if (over > 1) {
        across.add(cell);
      } else if (over == 0 && !cell.isBlank()) {
        apart.add(cell);
      }
    }
    for (Head head : heads) {
      List<GridCell> below = below(head, cells);
      if (below.isEmpty() || (!across.isEmpty() && below.size() > 1)) {
        return Optional.empty(); // the edges of heads and figures are not the same
      }
      assigned.add(figure(head, below, across));
    }
    return apart.stream().allMatch(cell -> isBesideTheForm(cell, assigned))
        ? Optional.of(assigned)
        : Optional.empty();
  }

  private static List<GridCell> below(Head head, List<GridCell> cells) {
    List<GridCell> below = new ArrayList<>();
    for (GridCell cell : cells) {
      if (overlap(head, cell)) {
        below.add(cell);
      }
    }
    return below;
  }

  /** What stands below a head; the same figure in several cells is one that filled them. */
  private Assigned figure(Head head, List<GridCell> below, List<GridCell> across) {
    if (below.size() > 1) {
      List<GridCell> filled = below.stream().filter(cell -> !cell.isBlank()).toList();
      List<String> texts = filled.stream().map(GridCell::text).distinct().toList();
      if (texts.size() > 1) {
        return new Assigned(head, filled.get(0).withText(String.join(" ", texts)), false);
      }
      return figure(head, filled.isEmpty() ? below.get(0) : filled.get(0), across);
    }
    return figure(head, below.get(0), across);
  }

  private Assigned figure(Head head, GridCell cell, List<GridCell> across) {
    boolean own = isWithin(cell) && !across.contains(cell);
    return new Assigned(head, cell, own || !GridRow.isFigure(cell));
  }

  /**
   * A cell under no head says nothing of the form where a head of its own says so, or where it is
   * no figure, or where no head of the form wants one.
   */
  private boolean isBesideTheForm(GridCell cell, List<Assigned> assigned) {
    if (header.isBeside(cell)) {
      return true;
    }
    if (!mayPassOver.getAsBoolean()) {
      return false;
    }
    if (!GridRow.isFigure(cell)) {
      return true;
    }
    return assigned.size() == 1
        ? assigned.get(0).cell().text().equals(cell.text())
        : isOfColumn.test(cell) && assigned.stream().allMatch(Assigned::isFilled);
  }

  private static int headsOver(GridCell cell, List<Head> heads) {
    int count = 0;
    for (Head head : heads) {
      count += overlap(head, cell) ? 1 : 0;
    }
    return count;
  }

  /** Whether a cell belongs to no other row. */
  private boolean isWithin(GridCell cell) {
    return cell.row() >= row.index() && cell.endRow() <= end;
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
      return complete(heads, cells);
    }
    boolean padded = cells.size() > heads.size();
    List<GridCell> run = cells.subList(starts.get(0), starts.get(0) + heads.size());
    if (padded && run.stream().anyMatch(GridCell::isBlank) && !inOrder.getAsBoolean()) {
      return Optional.empty();
    }
    return Optional.of(inTurn(heads, run));
  }

  /** Each cell under the head that has its place among the heads. */
  List<Assigned> inTurn(List<Head> heads, List<GridCell> run) {
    List<Assigned> assigned = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      GridCell cell = run.get(i);
      assigned.add(new Assigned(heads.get(i), cell, isWithin(cell) || cell.isBlank()));
    }
    return assigned;
  }

  /**
   * A figure for every head and nothing but words around them; what has digits but is no number
   * costs its own cell alone.
   */
  private Optional<List<Assigned>> complete(List<Head> heads, List<GridCell> cells) {
    return complete(heads, cells, cell -> !cell.isBlank() && isLegible(cell))
        .or(() -> complete(heads, cells, RowFigures::hasDigits));
  }

  /** The figures between the first and the last cell that may be one. */
  private Optional<List<Assigned>> complete(
      List<Head> heads, List<GridCell> cells, Predicate<GridCell> isEnd) {
    int from = 0;
    int to = cells.size();
    while (from < to && !isEnd.test(cells.get(from))) {
      from++;
    }
    while (to > from && !isEnd.test(cells.get(to - 1))) {
      to--;
    }
    return to - from == heads.size() && !heads.isEmpty()
        ? Optional.of(inTurn(heads, cells.subList(from, to)))
            .filter(run -> run.stream().allMatch(Assigned::isFigure))
        : Optional.empty();
  }

  private static boolean hasDigits(GridCell cell) {
    return cell.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean isLegible(GridCell cell) {
    return PrintedNumber.quantity(cell.text()).state() != Quantity.State.UNREADABLE;
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
