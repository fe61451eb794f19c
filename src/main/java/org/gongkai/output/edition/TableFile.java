package org.gongkai.output.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.output.Outputs;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of an edition with one kind of row. To add an output, implement this and add a line
 * to {@link Outputs}; header, data package and documentation follow from its columns.
 */
public interface TableFile {

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

  /**
   * Whether it can grow longer than a spreadsheet. Such a table is published by year as well once
   * it is that long.
   */
  default boolean isLong() {
    return false;
  }

  /**
   * Whether its rows stand district by district, those of none first, each district's made of its
   * own part of the edition alone, and alike on every day.
   */
  default boolean isByDistrict() {
    return true;
  }

  /** Whether it is made of the other tables of this edition and the one before. */
  default boolean comparesEditions() {
    return false;
  }

  /** Writes all rows, in the order in which the edition hands them out. */
  void write(EditionSource edition, CsvRows rows);

  /**
   * Writes all rows of a table that depends on the files of this edition and the one before; most
   * do not.
   */
  default void write(EditionSource edition, Folders folders, CsvRows rows) throws IOException {
    write(edition, rows);
  }

  /**
   * Where editions lie.
   *
   * @param before the edition before, to compare with; null where there is none
   * @param here the edition in the making
   * @param partsBefore what is known of the districts in the edition before
   */
  record Folders(
      @Nullable Path before, DistrictParts partsBefore, Path here, DistrictParts parts) {}

  /**
   * A column whose values stand in another file's column.
   *
   * @param table {@link TableFile#name} of the other file
   */
  record Reference(String column, String table, String otherColumn) {

    /** Of a row that comes from an input file. */
    public static final Reference TO_SOURCES = new Reference("source", "sources", "source");
  }
}
