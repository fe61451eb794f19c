package org.gongkai.sample.page;

/**
 * A cell as it appears in one row.
 *
 * @param column where it begins
 * @param rowsLeft rows it still covers, this one included
 * @param first false where it reaches in from the row above
 */
public record Place(SampleCell cell, int column, int rowsLeft, boolean first) {

  private int end() {
    return column + cell.columnSpan();
  }

  boolean covers(int other) {
    return column <= other && other < end();
  }

  Place below() {
    return new Place(cell, column, rowsLeft - 1, false);
  }

  /** The first column after it. */
  public int next() {
    return end();
  }
}
