package org.gongkai.output.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a table, cell by cell from left to right, in the dress its columns prescribe:
 * text guarded, numbers bare and never with an exponent, null and absent as nothing. A cell of the
 * wrong kind, or a row too long or too short, is a mistake of the caller and thrown at once, so
 * that no column can shift unseen.
 */
public final class CsvRows {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private final CsvLines lines;
  private final List<CsvColumn> columns;
  private final List<RowCopy> copies;
  private final String[] cells;
  private final String[] dressed;
  private int next;

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

  public CsvRows text(@Nullable String text) {
    return put(CsvColumn.Type.STRING, text == null ? "" : text);
  }

  public CsvRows number(@Nullable BigDecimal number) {
    return put(CsvColumn.Type.NUMBER, number == null ? "" : number.toPlainString());
  }

  /**
   * A number that comes as text. What turns out to be none is written as the text it is, guarded.
   */
  public CsvRows number(String text) {
    return put(CsvColumn.Type.NUMBER, text);
  }

  public CsvRows integer(@Nullable Integer number) {
    return put(CsvColumn.Type.INTEGER, number == null ? "" : Integer.toString(number));
  }

  public CsvRows integer(long number) {
    return put(CsvColumn.Type.INTEGER, Long.toString(number));
  }

  public CsvRows year(@Nullable Integer year) {
    return put(CsvColumn.Type.YEAR, year == null ? "" : Integer.toString(year));
  }

  public CsvRows flag(boolean flag) {
    return put(CsvColumn.Type.BOOLEAN, Boolean.toString(flag));
  }

  /** A day, or nothing. */
  public CsvRows date(@Nullable LocalDate day) {
    return put(CsvColumn.Type.DATE, day == null ? "" : day.toString());
  }

  /**
   * Ends the row.
   *
   * @throws IllegalStateException when cells are missing
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public void end() {
    if (next != cells.length) {
      throw new IllegalStateException("row ends before " + columns.get(next).name());
    }
    for (int i = 0; i < cells.length; i++) {
      dressed[i] = dress(columns.get(i).type(), cells[i]);
    }
    byte[] line = lines.write(dressed);
    copies.forEach(copy -> copy.row(line, cells));
    next = 0;
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

  private CsvRows put(CsvColumn.Type type, String cell) {
    if (next == cells.length) {
      throw new IllegalStateException("row goes on after " + columns.get(next - 1).name());
    }
    CsvColumn column = columns.get(next);
    if (column.type() != type) {
      throw new IllegalStateException(type + " in column " + column.name());
    }
    cells[next++] = cell;
    return this;
  }
}
