package org.gongkai.output;

/** Takes the rows of a table while they are written, to put them into another file as well. */
interface RowCopy {

  /**
   * Takes a row.
   *
   * @param cells bare, without the guard of CSV files; empty where there is no value. The next row
   *     overwrites them
   */
  void row(String... cells);
}
