package org.gongkai.document;

import org.gongkai.model.SourceSpan;

/**
 * One cell of a grid.
 *
 * @param text the text as printed, lines joined by line feeds, trimmed; empty for a blank cell
 * @param row first row it covers, from 0
 * @param column first column it covers, from 0
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param location {@code table 2 row 7 column 4}
 */
public record GridCell(
    String text, int row, int column, int rowSpan, int columnSpan, SourceSpan location) {

  /** Whether nothing can be seen in it; a space that does not break is a space too. */
  public boolean isBlank() {
    return isBlank(text);
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i); // no space is beyond the characters that are one char
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /** The same cell with another text. */
  public GridCell withText(String other) {
    return new GridCell(other, row, column, rowSpan, columnSpan, location);
  }

  /** The same cell in a grid turned on its side. */
  GridCell turned(int firstRow) {
    return new GridCell(
        text,
        column,
        row - firstRow,
        /* rowSpan= */ columnSpan,
        /* columnSpan= */ rowSpan,
        location);
  }

  /** The first column to its right. */
  public int endColumn() {
    return column + columnSpan;
  }

  /** The first row below it. */
  public int endRow() {
    return row + rowSpan;
  }
}
