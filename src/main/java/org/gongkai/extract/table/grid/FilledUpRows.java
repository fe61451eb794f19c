package org.gongkai.extract.table.grid;

import java.util.List;
import org.gongkai.extract.table.grid.RowFigures.Assigned;
import org.gongkai.model.figure.PrintedNumber;

/**
 * Says whether a row of a sheet may have lost cells. A sheet is filled up with blank cells: a row
 * that lost some in its midst has moved to the left and ends in blank ones. Where other lines under
 * the same heads have their last figure, and few end as this does, that may have happened.
 */
final class FilledUpRows {

  /** So many lines that end alike have a habit. */
  private static final int HABIT = 3;

  private final GridRows rows;

  FilledUpRows(GridRows rows) {
    this.rows = rows;
  }

  /** Whether all figures of a row stand in its first columns, and the last may not be its own. */
  boolean mayHaveLost(GridRow row, List<Assigned> all) {
    List<Assigned> figures = withoutRemarks(row, all);
    if (!rows.areFilledUp() || figures.isEmpty() || !figures.get(figures.size() - 1).isBlank()) {
      return false;
    }
    int filled = 0;
    while (!figures.get(filled).isBlank()) {
      filled++;
    }
    boolean moved = figures.subList(filled, figures.size()).stream().allMatch(Assigned::isBlank);
    return filled > 0
        && moved
        && !goesOn(row, figures)
        && !isLoneZero(figures, filled)
        && isOdd(row, figures, filled);
  }

  /** Columns of words at the end are none of the form's: a blank there is no figure lost. */
  private List<Assigned> withoutRemarks(GridRow row, List<Assigned> figures) {
    int end = figures.size();
    while (end > 0
        && figures.get(end - 1).head().measure() == null
        && holdsWords(row, figures.get(end - 1))) {
      end--;
    }
    return figures.subList(0, end);
  }

  private boolean holdsWords(GridRow row, Assigned figure) {
    return rows.under(row).stream()
        .flatMap(line -> line.cells().stream())
        .filter(cell -> cell.column() == figure.cell().column())
        .noneMatch(GridRow::isFigure);
  }

  /** What stands behind all figures would have moved with them. */
  private static boolean goesOn(GridRow row, List<Assigned> figures) {
    int end = figures.get(figures.size() - 1).cell().endColumn();
    return row.cells().stream().anyMatch(cell -> cell.column() >= end && !cell.isBlank());
  }

  /** Who leaves zeros out may write the first: a row that lost all but one cell is no row. */
  private static boolean isLoneZero(List<Assigned> figures, int filled) {
    return filled == 1
        && figures.size() > 2
        && PrintedNumber.find(figures.get(0).cell().text())
            .map(PrintedNumber::value)
            .filter(value -> value.signum() == 0)
            .isPresent();
  }

  private boolean isOdd(GridRow row, List<Assigned> figures, int filled) {
    int from = figures.get(0).cell().column();
    int end = figures.get(filled).cell().column();
    int last = figures.get(figures.size() - 1).cell().column();
    List<GridRow> lines = rows.under(row);
    long alike = lines.stream().filter(line -> endsAt(line, from, end, last)).count();
    return lines.size() == 1
        ? filled == figures.size() - 1 && figures.get(0).head().line() != null
        : alike < HABIT && lines.stream().anyMatch(line -> !line.isBlankAt(last));
  }

  private static boolean endsAt(GridRow line, int from, int end, int last) {
    for (int column = from; column <= last; column++) {
      if (line.isBlankAt(column) != column >= end) {
        return false;
      }
    }
    return true;
  }
}
