package org.gongkai.reader.sheet;

/**
 * Merged cells of a sheet: rows and columns from 0, the last ones included.
 *
 * @param top its first row
 * @param left its first column
 * @param bottom its last row
 * @param right its last column
 */
record CellRange(int top, int left, int bottom, int right) {

  boolean covers(int column) {
    return left <= column && column <= right;
  }

  /** The same cells as far as they lie above a row. */
  CellRange above(int row) {
    return new CellRange(top, left, Math.min(bottom, row - 1), right);
  }
}
