package org.gongkai.output.csv;

/** Takes the rows of a table while they are written, to put them into another file as well. */
public interface RowCopy {

  /**
   * Takes a row.
   *
   * @param line as it stands in the CSV file, its end included
   * @param cells bare, without the guard of CSV files; empty where there is no value. The next row
   *     overwrites them
   */
  void row(byte[] line, String... cells);
}
