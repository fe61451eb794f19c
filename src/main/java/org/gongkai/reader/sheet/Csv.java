package org.gongkai.reader.sheet;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that is a table: its records, cut at commas, tabs or semicolons. Spreadsheet programs give
 * every record the same number of cells, or those of one table another; nearly all must have it,
 * and some of them figures, before a text is taken for a table, or the rows of one wide table must.
 * Prose never looks like that.
 *
 * @param records in order
 */
public record Csv(List<Line> records) {

  /**
   * A record.
   *
   * @param number of its first line in the file, from 1
   */
  record Line(int number, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    boolean hasFigures() {
      return cells.stream().filter(cell -> FIGURE.matcher(cell).matches()).limit(2).count() > 1;
    }
  }

  private static final char[] SEPARATORS = {'\t', ',', ';'};

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\s*(?:[+-]?\\p{Nd}[\\p{Nd},，]*(?:[.．]\\p{Nd}+)?\\p{IsHan}{0,2}|[/—-]+)\\s*");

  /** No cell of a report is broken over so many lines; an open quote must not swallow the file. */
  private static final int LINES_A_CELL = 50;

  /** A file is looked at in full only if so many of its first lines look like records. */
  private static final int FIRST_LINES = 50;

  private static final int FEWEST_CELLS = 3;
  private static final int FEWEST_FIGURES = 3;

  /** One table may be wider than all else. */
  private static final int WIDTHS = 2;

  /** The long table of a report is so wide, and has so many rows at least. */
  private static final int WIDE = 8;

  private static final int FEWEST_WIDE = 7;

  /** The table that a text is; empty when it is none. */
  public static Optional<Csv> find(String text) {
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(FIRST_LINES).toList();
    for (char separator : SEPARATORS) {
      Optional<Csv> found =
          Optional.of(separator)
              .filter(sep -> mayBe(first, sep))
              .flatMap(sep -> parse(text, sep))
              .filter(Csv::isTable);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean mayBe(List<String> lines, char separator) {
    long cut = lines.stream().filter(line -> count(line, separator) >= FEWEST_CELLS - 1).count();
    return cut * 2 >= lines.size();
  }

  private static long count(String line, char separator) {
    long count = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) {
      count++;
    }
    return count;
  }

  private static Optional<Csv> parse(String text, char separator) {
    List<Line> records = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .withMultilineLimit(LINES_A_CELL)
            .build()) {
      long before = 0;
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        records.add(new Line(Math.toIntExact(before + 1), Arrays.asList(cells)));
        before = reader.getLinesRead();
      }
    } catch (IOException | CsvValidationException e) {
      return Optional.empty();
    }
    return Optional.of(new Csv(records));
  }

  private boolean isTable() {
    return isEven() || isRagged();
  }

  /**
   * A script writes no separators behind the last cell: the rows of a table are even all the same.
   */
  private boolean isRagged() {
    Map<Integer, Integer> widths = new HashMap<>();
    records.stream()
        .filter(Line::hasFigures)
        .forEach(line -> widths.merge(line.cells().size(), 1, Integer::sum));
    return widths.entrySet().stream()
        .anyMatch(w -> w.getKey() >= WIDE && w.getValue() >= FEWEST_WIDE);
  }

  private boolean isEven() {
    List<Line> filled = records.stream().filter(line -> !line.isBlank()).toList();
    Map<Integer, Integer> widths = new HashMap<>();
    filled.forEach(line -> widths.merge(line.cells().size(), 1, Integer::sum));
    return filled.stream().filter(Line::hasFigures).count() >= FEWEST_FIGURES
        && widths.entrySet().stream()
                    .filter(w -> w.getKey() >= FEWEST_CELLS)
                    .map(Map.Entry::getValue)
                    .sorted(Comparator.reverseOrder())
                    .limit(WIDTHS)
                    .mapToInt(Integer::intValue)
                    .sum()
                * 10L
            >= filled.size() * 9L;
  }
}
