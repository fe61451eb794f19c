package org.gongkai.sample.page;

/** A piece of a page. */
public sealed interface SamplePart {

  /**
   * A line of text.
   *
   * @param kind what it is for
   */
  record Text(Kind kind, String text) implements SamplePart {}

  /**
   * A table.
   *
   * @param statutory whether it is one of the statutory tables
   */
  record Tabular(DressedTable table, boolean statutory) implements SamplePart {}

  /** What a line of text is for. */
  enum Kind {
    CHROME,
    TITLE,
    PARAGRAPH,
    HEADING,
    SIGNATURE
  }
}
