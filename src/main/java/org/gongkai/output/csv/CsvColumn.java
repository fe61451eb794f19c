package org.gongkai.output.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A column of one of our CSV files: its header, how its cells are written, and what the data
 * package and the page on the files say about it. Names are promises; columns may be added at the
 * end, none is renamed.
 *
 * @param description key of the sentence about it in the bundle {@code files}
 * @param required whether every row has a value
 * @param allowed the words that may stand in it; empty where any may
 * @param unit what numbers are counted in: {@code %}, {@code B}, or in braces the column of the
 *     same row that tells; empty for what is not counted
 */
public record CsvColumn(
    String name,
    Type type,
    String description,
    boolean required,
    List<String> allowed,
    String unit) {

  /** What stands in the cells, after the types of Table Schema. */
  public enum Type implements Coded {
    /** Text, guarded against being taken for a formula. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A plain decimal; text that turns out to be none is written as the text it is, guarded. */
    NUMBER,
    /** A year of four digits. */
    YEAR,
    /** A day, {@code 2026-01-31}. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN;

    private boolean holds(Object cell) {
      return switch (this) {
        case STRING -> cell instanceof String;
        case INTEGER -> cell instanceof Integer || cell instanceof Long;
        case NUMBER -> cell instanceof BigDecimal || cell instanceof String;
        case YEAR -> cell instanceof Integer;
        case DATE -> cell instanceof LocalDate;
        case BOOLEAN -> cell instanceof Boolean;
      };
    }
  }

  public CsvColumn {
    allowed = List.copyOf(allowed);
  }

  /**
   * What stands in a cell, without any guard; nothing for null.
   *
   * @throws IllegalStateException when it is of another type
   */
  String bare(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (!type.holds(cell)) {
      throw new IllegalStateException(cell.getClass() + " in column " + name);
    }
    return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
  }

  public static CsvColumn text(String name) {
    return of(name, Type.STRING);
  }

  public static CsvColumn integer(String name) {
    return of(name, Type.INTEGER);
  }

  public static CsvColumn number(String name) {
    return of(name, Type.NUMBER);
  }

  public static CsvColumn year(String name) {
    return of(name, Type.YEAR);
  }

  public static CsvColumn date(String name) {
    return of(name, Type.DATE);
  }

  public static CsvColumn flag(String name) {
    return of(name, Type.BOOLEAN).always();
  }

  private static CsvColumn of(String name, Type type) {
    return new CsvColumn(name, type, "column." + name, false, List.of(), "");
  }

  /** The same, with a value in every row. */
  public CsvColumn always() {
    return new CsvColumn(name, type, description, true, allowed, unit);
  }

  /** The same, with the word of one of these values in every row. */
  public CsvColumn oneOf(Enum<?>... values) {
    return oneOf(words(values));
  }

  /** The words of values as they stand in the files. */
  public static List<String> words(Enum<?>... values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The same, with one of these words in every row. */
  public CsvColumn oneOf(List<String> words) {
    return new CsvColumn(name, type, description, true, words, unit);
  }

  /** The same, with the word of one of these values where it has any. */
  public CsvColumn among(Enum<?>... values) {
    return new CsvColumn(name, type, description, required, words(values), unit);
  }

  /** The same, counted in the unit. */
  public CsvColumn in(String countedIn) {
    return new CsvColumn(name, type, description, required, allowed, countedIn);
  }

  /** The same, with a sentence of its own in the file, where others use the name differently. */
  public CsvColumn inFile(String file) {
    return new CsvColumn(name, type, file + "." + name, required, allowed, unit);
  }
}
