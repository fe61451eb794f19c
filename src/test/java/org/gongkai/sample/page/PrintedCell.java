package org.gongkai.sample.page;

/**
 * A cell as it is printed.
 *
 * @param rowSpan rows it covers
 * @param columnSpan columns it covers
 */
public record PrintedCell(String text, int rowSpan, int columnSpan, Kind kind) {

  /** What a cell is for. */
  public enum Kind {
    /** Names a part of the table: 第二十条第（一）项. */
    TITLE,
    /** Names columns. */
    HEAD,
    /** Names a line or a group of lines. */
    LABEL,
    /** Holds a figure, or its place. */
    FIGURE,
    /** Stands where a span would reach. */
    FILLER
  }

  static PrintedCell title(String text, int columnSpan) {
    return new PrintedCell(text, 1, columnSpan, Kind.TITLE);
  }

  static PrintedCell figure(String text, int columnSpan) {
    return new PrintedCell(text, 1, columnSpan, Kind.FIGURE);
  }

  /** An empty cell. */
  public static PrintedCell filler(int rowSpan, int columnSpan) {
    return new PrintedCell("", rowSpan, columnSpan, Kind.FILLER);
  }

  /** The same cell with other spans. */
  public PrintedCell spanning(int rows, int columns) {
    return new PrintedCell(text, rows, columns, kind);
  }

  /** The same cell with other words. */
  public PrintedCell saying(String words) {
    return new PrintedCell(words, rowSpan, columnSpan, kind);
  }
}
