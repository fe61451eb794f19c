package org.gongkai.sample.page;

/** A piece of a page. */
public sealed interface Part {

  /**
   * A line of text.
   *
   * @param kind what it is for
   */
  record Text(Kind kind, String text) implements Part {}

  /**
   * A table.
   *
   * @param statutory whether it is one of the statutory tables
   */
  record Tabular(PrintedTable table, boolean statutory) implements Part {}

  /** What a line of text is for. */
  enum Kind {
    CHROME,
    TITLE,
    PARAGRAPH,
    HEADING,
    SIGNATURE
  }
}
