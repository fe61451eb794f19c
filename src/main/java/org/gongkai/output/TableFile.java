package org.gongkai.output;

import java.util.List;

/**
 * One CSV file of an edition with one kind of row. To add an output, implement this and add a line
 * to {@link Outputs}; header, data package and documentation follow from its columns.
 */
interface TableFile {

  /** The file name without {@code .csv}; also its name in the data package. */
  String name();

  /** The columns from left to right. */
  List<CsvColumn> columns();

  /** The columns that together tell one row from another; empty where nothing does. */
  List<String> key();

  /** The columns that point at another file of the edition. */
  default List<Reference> references() {
    return List.of();
  }

  /** Writes all rows, in the order in which the edition hands them out. */
  void write(EditionSource edition, CsvRows rows);

  /**
   * A column whose values stand in another file's column.
   *
   * @param table {@link TableFile#name} of the other file
   */
  record Reference(String column, String table, String otherColumn) {}
}
