package org.gongkai.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A table with its spans resolved: every place knows the cell that covers it. Rows may be of
 * different length where the file's are.
 */
public final class Grid implements Block {

  private final SourceSpan location;
  private final int width;
  private final List<@Nullable GridCell[]> places;
  private final boolean filledUp;

  private Grid(
      SourceSpan location, int width, List<@Nullable GridCell[]> places, boolean filledUp) {
    this.filledUp = filledUp;
    this.location = location;
    this.width = width;
    this.places = places;
  }

  @Override
  public SourceSpan location() {
    return location;
  }

  public int height() {
    return places.size();
  }

  public int width() {
    return width;
  }

  /** Whether rows were filled up to one length, as in a sheet: blank ends may be no cells. */
  public boolean isFilledUp() {
    return filledUp;
  }

  /** The cell covering a place; empty where the file has none. */
  public Optional<GridCell> find(int row, int column) {
    @Nullable GridCell[] cells = places.get(row);
    return column < cells.length ? Optional.ofNullable(cells[column]) : Optional.empty();
  }

  /**
   * The cells that cover a row, each once, from left to right, those reaching in from above too.
   */
  public List<GridCell> row(int row) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : places.get(row)) {
      if (cell != null && !holds(cells, cell)) {
        cells.add(cell);
      }
    }
    return List.copyOf(cells);
  }

  /** Looks for a cell by where it begins, from the right: it mostly covers the place before. */
  private static boolean holds(List<GridCell> cells, GridCell sought) {
    for (int i = cells.size() - 1; i >= 0 && cells.get(i).endColumn() > sought.column(); i--) {
      GridCell cell = cells.get(i);
      if (cell.row() == sought.row() && cell.column() == sought.column()) {
        return true;
      }
    }
    return false;
  }

  /** The same grid, some of its cells with other texts. */
  public Grid withTexts(Map<GridCell, String> texts) {
    if (texts.isEmpty()) {
      return this;
    }
    Map<GridCell, GridCell> others = new HashMap<>();
    texts.forEach((cell, text) -> others.put(cell, cell.withText(text)));
    List<@Nullable GridCell[]> replaced = new ArrayList<>();
    for (@Nullable GridCell[] row : places) {
      @Nullable GridCell[] copy = row.clone();
      for (int column = 0; column < copy.length; column++) {
        GridCell cell = copy[column];
        copy[column] = cell == null ? null : others.getOrDefault(cell, cell);
      }
      replaced.add(copy);
    }
    return new Grid(location, width, replaced, filledUp);
  }

  /** Some of its rows, turned on their side: what stood in a row stands in a column. */
  public Grid turned(int from, int end, int columnCount) {
    Map<GridCell, GridCell> turned = new HashMap<>();
    List<@Nullable GridCell[]> columns = new ArrayList<>();
    for (int column = 0; column < columnCount; column++) {
      @Nullable GridCell[] places = new GridCell[end - from];
      for (int row = from; row < end; row++) {
        places[row - from] =
            find(row, column)
                .map(cell -> turned.computeIfAbsent(cell, c -> c.turned(from)))
                .orElse(null);
      }
      columns.add(places);
    }
    return new Grid(location, end - from, columns, false);
  }

  public static Builder builder(SourceSpan location) {
    return new Builder(location);
  }

  /** Lays cells out row by row, as HTML does: each into the next place that is still free. */
  public static final class Builder {

    private final SourceSpan location;
    private final List<List<@Nullable GridCell>> rows = new ArrayList<>();
    private SourceSpan rowLocation = SourceSpan.NOWHERE;
    private int current = -1;
    private int column;
    private boolean filledUp;

    private Builder(SourceSpan location) {
      this.location = location;
    }

    /** Says that short rows are filled up with blank cells. */
    public Builder fillingUp() {
      filledUp = true;
      return this;
    }

    /** Begins the next row. */
    public Builder row() {
      return row(location.row(current + 2));
    }

    /** Begins the next row at a place of its own in the file: {@code line 41}. */
    public Builder row(SourceSpan where) {
      rowLocation = where;
      current++;
      column = 0;
      ensureRow(current);
      return this;
    }

    /** Adds a cell that covers one place. */
    public Builder cell(String text) {
      return cell(text, 1, 1);
    }

    /**
     * Adds a cell.
     *
     * @throws IllegalStateException before the first {@link #row()}
     * @throws IllegalArgumentException for a span below 1, which would cover no place
     */
    public Builder cell(String text, int rowSpan, int columnSpan) {
      return add(text, rowSpan, columnSpan, null);
    }

    /** Adds a cell at a place of its own in the file: {@code sheet 'Sheet1'!D9}. */
    public Builder cell(String text, int rowSpan, int columnSpan, SourceSpan where) {
      return add(text, rowSpan, columnSpan, where);
    }

    private Builder add(String text, int rowSpan, int columnSpan, @Nullable SourceSpan own) {
      if (current < 0) {
        throw new IllegalStateException("a cell before the first row");
      }
      if (rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException("a span of " + rowSpan + " by " + columnSpan);
      }
      while (isTaken(current, column)) {
        column++;
      }
      SourceSpan where = own == null ? rowLocation.column(column + 1) : own;
      place(new GridCell(text.strip(), current, column, rowSpan, columnSpan, where));
      column += columnSpan;
      return this;
    }

    /** The grid; rows reached only by a span from above are cut off. */
    public Grid build() {
      List<@Nullable GridCell[]> places = new ArrayList<>();
      int width = 0;
      for (int row = 0; row <= current; row++) {
        places.add(rows.get(row).toArray(GridCell[]::new));
        width = Math.max(width, rows.get(row).size());
      }
      return new Grid(location, width, places, filledUp);
    }

    private void place(GridCell cell) {
      for (int row = cell.row(); row < cell.endRow(); row++) {
        ensureRow(row);
        List<@Nullable GridCell> places = rows.get(row);
        for (int at = cell.column(); at < cell.endColumn(); at++) {
          while (places.size() <= at) {
            places.add(null);
          }
          if (places.get(at) == null) {
            places.set(at, cell);
          }
        }
      }
    }

    private boolean isTaken(int row, int at) {
      List<@Nullable GridCell> places = rows.get(row);
      return at < places.size() && places.get(at) != null;
    }

    private void ensureRow(int row) {
      while (rows.size() <= row) {
        rows.add(new ArrayList<>());
      }
    }
  }
}
