package org.gongkai.sample.page;

import java.util.Optional;
import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is printed.
 *
 * @param rowSpan rows it covers
 * @param columnSpan columns it covers
 * @param key the cell of the form whose figure it holds, or null
 */
public record PrintedCell(
    String text, int rowSpan, int columnSpan, Kind kind, @Nullable CellKey key) {

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

  /** A cell that holds no figure of the form. */
  public PrintedCell(String text, int rowSpan, int columnSpan, Kind kind) {
    this(text, rowSpan, columnSpan, kind, null);
  }

  static PrintedCell title(String text, int columnSpan) {
    return new PrintedCell(text, 1, columnSpan, Kind.TITLE);
  }

  /** A figure that is none of the form's. */
  public static PrintedCell figure(String text, int columnSpan) {
    return new PrintedCell(text, 1, columnSpan, Kind.FIGURE);
  }

  static PrintedCell figure(String text, int columnSpan, CellKey key) {
    return new PrintedCell(text, 1, columnSpan, Kind.FIGURE, key);
  }

  /** An empty cell. */
  public static PrintedCell filler(int rowSpan, int columnSpan) {
    return new PrintedCell("", rowSpan, columnSpan, Kind.FILLER);
  }

  /** The same cell with other spans. */
  public PrintedCell spanning(int rows, int columns) {
    return new PrintedCell(text, rows, columns, kind, key);
  }

  /** The same cell with other words. */
  public PrintedCell saying(String words) {
    return new PrintedCell(words, rowSpan, columnSpan, kind, key);
  }

  /** The cell of the form whose figure it holds. */
  public Optional<CellKey> figureOf() {
    return Optional.ofNullable(key);
  }
}
