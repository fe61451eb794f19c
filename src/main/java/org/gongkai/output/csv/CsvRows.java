package org.gongkai.output.csv;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a table in the dress its columns prescribe: text guarded, numbers bare and
 * never with an exponent. A cell of the wrong kind, or a row too long or too short, is a mistake of
 * the caller and thrown at once, so that no column can shift unseen.
 */
public final class CsvRows {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private final CsvLines lines;
  private final List<CsvColumn> columns;
  private final List<RowCopy> copies;
  private final String[] cells;
  private final String[] dressed;

  /** Starts a table by writing its header. */
  public CsvRows(CsvLines lines, List<CsvColumn> columns) {
    this(lines, columns, List.of());
  }

  /**
   * Starts a table by writing its header.
   *
   * @param copies are handed every row as well
   */
  public CsvRows(CsvLines lines, List<CsvColumn> columns, List<RowCopy> copies) {
    this.lines = lines;
    this.columns = List.copyOf(columns);
    this.copies = List.copyOf(copies);
    cells = new String[columns.size()];
    dressed = new String[columns.size()];
    lines.write(columns.stream().map(CsvColumn::name).toArray(String[]::new));
  }

  /**
   * Writes a row; null is an empty cell.
   *
   * @throws IllegalStateException when a column has no cell, or one that is not of its type
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public void row(@Nullable Object... row) {
    if (row.length != cells.length) {
      throw new IllegalStateException(row.length + " cells for " + cells.length + " columns");
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).bare(row[i]);
      dressed[i] = dress(columns.get(i).type(), cells[i]);
    }
    byte[] line = lines.write(dressed);
    copies.forEach(copy -> copy.row(line, cells));
  }

  /** Writes a row of the same table that has been written elsewhere. */
  public void copy(byte[] line) {
    lines.copy(line);
  }

  /** The lines themselves, to be copied or cut. */
  public CsvLines lines() {
    return lines;
  }

  private static String dress(CsvColumn.Type type, String bare) {
    return switch (type) {
      case STRING -> TextGuard.guard(bare);
      case NUMBER -> isCount(bare) ? bare : measured(bare);
      case INTEGER, YEAR, DATE, BOOLEAN -> bare;
    };
  }

  /** What most numbers are, digits alone; nothing is to be guarded there. */
  private static boolean isCount(String bare) {
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) < '0' || bare.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String measured(String bare) {
    return PLAIN_NUMBER.matcher(bare).matches() ? bare : TextGuard.guard(bare);
  }

  /** How many rows were written, without the header. */
  public long count() {
    return lines.count() - 1;
  }
}
