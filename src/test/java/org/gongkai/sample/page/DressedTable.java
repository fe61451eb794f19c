package org.gongkai.sample.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table as it is printed: its rows hold the cells that begin in them, as HTML writes them.
 *
 * @param width columns of the grid
 * @param headRows how many rows at the top name the columns of all others
 */
public record DressedTable(int width, int headRows, List<List<SampleCell>> rows) {

  public DressedTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Every row with the cells that reach into it from above, from left to right. */
  public List<List<Place>> places() {
    List<List<Place>> places = new ArrayList<>();
    List<Place> above = List.of();
    for (List<SampleCell> row : rows) {
      above = placed(row, above.stream().filter(p -> p.rowsLeft() > 1).map(Place::below).toList());
      places.add(above);
    }
    return places;
  }

  private List<Place> placed(List<SampleCell> cells, List<Place> reachingIn) {
    List<Place> row = new ArrayList<>();
    int column = 0;
    for (SampleCell cell : cells) {
      column = copyReachingIn(reachingIn, column, row);
      row.add(new Place(cell, column, cell.rowSpan(), true));
      column += cell.columnSpan();
    }
    copyReachingIn(reachingIn, column, row);
    return row;
  }

  private static int copyReachingIn(List<Place> reachingIn, int from, List<Place> row) {
    int column = from;
    Optional<Place> covering = covering(reachingIn, column);
    while (covering.isPresent()) {
      row.add(covering.get());
      column = covering.get().next();
      covering = covering(reachingIn, column);
    }
    return column;
  }

  private static Optional<Place> covering(List<Place> places, int column) {
    return places.stream().filter(place -> place.covers(column)).findFirst();
  }

  /** The same table with every row rewritten. */
  public DressedTable mapRows(UnaryOperator<List<SampleCell>> change) {
    return new DressedTable(width, headRows, rows.stream().map(change).toList());
  }
}
