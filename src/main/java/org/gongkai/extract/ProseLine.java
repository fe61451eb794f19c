package org.gongkai.extract;

import org.gongkai.model.SourceSpan;

/**
 * A line of the document that is no part of a statutory table.
 *
 * @param kind where it stood
 * @param location where in the file
 */
public record ProseLine(String text, Kind kind, SourceSpan location) {

  /** Where a line stood. */
  public enum Kind {
    /** Marked as the highest heading. */
    TITLE,
    /** Marked as a heading. */
    HEADING,
    /** Running text. */
    TEXT,
    /** In a grid that is no statutory table: an index table, a box of links. */
    GRID
  }
}
