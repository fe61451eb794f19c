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
public record SampleCell(
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
  public SampleCell(String text, int rowSpan, int columnSpan, Kind kind) {
    this(text, rowSpan, columnSpan, kind, null);
  }

  static SampleCell title(String text, int columnSpan) {
    return new SampleCell(text, 1, columnSpan, Kind.TITLE);
  }

  /** A figure that is none of the form's. */
  public static SampleCell figure(String text, int columnSpan) {
    return new SampleCell(text, 1, columnSpan, Kind.FIGURE);
  }

  static SampleCell figure(String text, int columnSpan, CellKey key) {
    return new SampleCell(text, 1, columnSpan, Kind.FIGURE, key);
  }

  /** An empty cell. */
  public static SampleCell filler(int rowSpan, int columnSpan) {
    return new SampleCell("", rowSpan, columnSpan, Kind.FILLER);
  }

  /** The same cell with other spans. */
  public SampleCell spanning(int rows, int columns) {
    return new SampleCell(text, rows, columns, kind, key);
  }

  /** The same cell with other words. */
  public SampleCell saying(String words) {
    return new SampleCell(words, rowSpan, columnSpan, kind, key);
  }

  /** The cell of the form whose figure it holds. */
  public Optional<CellKey> figureOf() {
    return Optional.ofNullable(key);
  }
}
