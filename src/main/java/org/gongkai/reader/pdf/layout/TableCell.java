package org.gongkai.reader.pdf.layout;

import org.gongkai.reader.pdf.page.Box;

/**
 * A cell of a ruled table, its spans counted in the table's rows and columns.
 *
 * @param box where it lies on the page
 */
public record TableCell(int row, int column, int rowSpan, int columnSpan, Box box, String text) {

  TableCell withText(String other) {
    return new TableCell(row, column, rowSpan, columnSpan, box, other);
  }

  TableCell movedUp() {
    return new TableCell(row - 1, column, rowSpan, columnSpan, box, text);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean reaches(int at) {
    return row <= at && at < row + rowSpan;
  }

  boolean sharesColumnsWith(TableCell other) {
    return column == other.column && columnSpan == other.columnSpan;
  }
}
