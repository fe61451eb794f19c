package org.gongkai.output.table;

import org.gongkai.model.Coded;
import org.gongkai.output.csv.CsvTable.Row;

/**
 * One thing that is other than in the edition before.
 *
 * @param row where it concerns: the row of the new edition, or that of the old where it is gone
 * @param before what the old edition says; empty where it says nothing
 * @param after what the new one says; empty where it says nothing
 */
record EditionChange(Kind kind, What what, Row row, String before, String after) {

  /** What kind of thing it is about. */
  enum Kind implements Coded {
    /** A file below {@code input/reports}. */
    SOURCE,
    /** The report of an agency for a year. */
    REPORT,
    /** A cell of a report that is in both editions. */
    FACT,
    /** A finding. */
    FINDING
  }

  /** What became of it. */
  enum What implements Coded {
    ADDED,
    REMOVED,
    CHANGED
  }
}
