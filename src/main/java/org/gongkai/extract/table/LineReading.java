package org.gongkai.extract.table;

import java.util.List;

/**
 * One line of a statutory table as found in the document.
 *
 * @param section the table
 * @param category the line
 * @param label its label as printed
 * @param cells its cells by column; none when the line could not be decided
 * @param text the whole line as printed, for what could not be decided
 * @param ordered true when the columns' heads are not known and the cells follow the fixed order of
 *     the form: to be believed only where the sums prove it
 * @param location where in the file
 */
record LineReading(
    String section,
    String category,
    String label,
    List<CellReading> cells,
    String text,
    boolean ordered,
    String location) {

  LineReading {
    cells = List.copyOf(cells);
  }

  boolean isUndecided() {
    return cells.isEmpty();
  }

  /** Whether another reading of the line says the same. */
  boolean agreesWith(LineReading other) {
    return printed().equals(other.printed());
  }

  private List<String> printed() {
    return cells.stream().map(cell -> cell.measure() + "=" + cell.printed().strip()).toList();
  }
}
