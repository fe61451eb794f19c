package org.gongkai.extract.table.aligned;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Grid;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;

/**
 * A table whose columns are kept by spaces, ready to be laid out as a grid.
 *
 * @param doubtful rows to be believed only where the sums confirm them
 */
record AlignedTable(
    AlignedHeader header,
    List<AlignedRow> rows,
    Set<AlignedRow> doubtful,
    AlignedPlacement places) {

  /** The first line it takes. */
  int top() {
    return header.top();
  }

  /** The last line it takes. */
  int bottom() {
    return rows.stream().mapToInt(AlignedRow::bottom).max().orElse(top());
  }

  /** How many rows are known by label and column. */
  int decided() {
    return (int) rows.stream().filter(row -> isNamed(row) && find(row).isPresent()).count();
  }

  private boolean isNamed(AlignedRow row) {
    return row.isLabelled() || header.isAcross();
  }

  private Optional<List<Integer>> find(AlignedRow row) {
    return places.find(row).filter(found -> !doubtful.contains(row) || isConfirmed(row, found));
  }

  /** Zeros beside empty cells balance too easily. */
  private boolean isConfirmed(AlignedRow row, List<Integer> found) {
    return row.isFull(header.width()) && places.balances(row, found);
  }

  /** The grid: heads over figures; a row that is not decided has one cell over all columns. */
  Grid grid(SourceSpan location) {
    Grid.Builder grid = Grid.builder(location);
    addHeads(grid);
    for (AlignedRow row : rows) {
      grid.row(row.line().location());
      if (!header.isAcross()) {
        grid.cell(row.labelText());
      }
      find(row)
          .ifPresentOrElse(
              found -> addFigures(grid, row, found),
              () -> grid.cell(undecided(row), 1, header.width()));
    }
    return grid.build();
  }

  /** The figures together, which are no number; where they would be, a mark that more may be. */
  private String undecided(AlignedRow row) {
    boolean several = row.figures().size() > 1 || (header.width() > 1 && !row.figures().isEmpty());
    boolean plain = several && !PrintedNumber.quantity(row.text()).isNumber();
    return plain ? row.text() : (row.text() + " …").strip();
  }

  private void addHeads(Grid.Builder grid) {
    if (header.isAcross()) {
      grid.row();
      int span = header.width() / header.lines().size();
      header.lines().forEach(line -> grid.cell(line.text(), 1, span));
    }
    grid.row();
    if (!header.isAcross()) {
      grid.cell("");
    }
    header.columns().forEach(column -> grid.cell(column.chain().text()));
  }

  private void addFigures(Grid.Builder grid, AlignedRow row, List<Integer> found) {
    for (int column = 0; column < header.width(); column++) {
      int at = found.indexOf(column);
      grid.cell(at < 0 ? "" : row.figures().get(at).text());
    }
  }
}
