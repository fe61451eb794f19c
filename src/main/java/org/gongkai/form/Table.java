package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.CellKey;

/**
 * One statutory table.
 *
 * @param section its code, {@code requests}
 * @param number the Chinese numeral of the report section that holds it
 * @param label the heading of that section
 * @param layout how lines and columns are printed
 * @param width columns of the printed grid, labels included
 * @param blocks the parts with column heads of their own
 * @param groups lines that are printed as group labels only and carry no cells
 */
public record Table(
    String section,
    String number,
    String label,
    Layout layout,
    int width,
    List<Block> blocks,
    List<Group> groups) {

  /** How a table is printed. */
  public enum Layout {
    /** A head of its own above the lines of every article item (table 二). */
    BLOCKS,
    /** One head above all lines (table 三). */
    MATRIX,
    /** All lines side by side in a single row of figures, their labels above it (table 四). */
    ACROSS
  }

  public Table {
    blocks = List.copyOf(blocks);
    groups = List.copyOf(groups);
  }

  /** All lines in printed order. */
  public List<Line> lines() {
    return blocks.stream().flatMap(block -> block.lines().stream()).toList();
  }

  /** Every cell in statutory order. */
  public List<FormCell> cells() {
    return blocks.stream().flatMap(block -> block.cells(this).stream()).toList();
  }

  public Optional<FormCell> find(CellKey key) {
    return cells().stream().filter(cell -> cell.key().equals(key)).findFirst();
  }

  public Optional<Line> findLine(String category) {
    return lines().stream().filter(line -> line.category().equals(category)).findFirst();
  }
}
