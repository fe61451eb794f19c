package org.gongkai.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.gongkai.model.wording.Sentence;

/**
 * The line that names the columns. A title may stand above it. Our own names count before what an
 * office calls a column: beside {@code name}, a column 名称 is the office's own.
 *
 * @param line its number
 * @param columns by our names where they are known, else as they are written
 * @param written the same as the office has them
 */
record OfficeHeader(int line, List<String> columns, List<String> written) {

  /** So far down we look for it. */
  private static final int REACH = 10;

  /** Short and former names may stand in columns of their own. */
  private static final String SEVERAL = "aliases";

  OfficeHeader {
    columns = List.copyOf(columns);
    written = List.copyOf(written);
  }

  /** The first line that names two columns; where none does, the first line that holds anything. */
  static OfficeHeader find(SortedMap<Integer, List<String>> rows) {
    List<OfficeHeader> held =
        rows.entrySet().stream()
            .filter(row -> row.getValue().stream().anyMatch(cell -> !cell.isBlank()))
            .limit(REACH)
            .map(OfficeHeader::of)
            .toList();
    return held.stream()
        .filter(OfficeHeader::isKnown)
        .findFirst()
        .orElseGet(() -> held.isEmpty() ? new OfficeHeader(1, List.of(), List.of()) : held.get(0));
  }

  /** Whether two of the columns are ours. */
  boolean isKnown() {
    return columns.stream().filter(ColumnNames::isKnown).count() > 1;
  }

  private static OfficeHeader of(Map.Entry<Integer, List<String>> row) {
    List<String> written =
        row.getValue().stream()
            .map(head -> OfficeText.trimmed(head).toLowerCase(Locale.ROOT))
            .toList();
    List<String> columns = new ArrayList<>();
    for (String head : written) {
      String column = ColumnNames.column(head);
      columns.add(written.contains(column) ? head : column);
    }
    return new OfficeHeader(row.getKey(), columns, written);
  }

  /** What keeps the file from being read. */
  List<Sentence> problems(List<String> required) {
    List<Sentence> problems = new ArrayList<>();
    for (String column : required) {
      if (!columns.contains(column)) {
        problems.add(problem("column.missing", column));
      }
    }
    Set<String> seen = new HashSet<>();
    columns.stream()
        .filter(column -> !column.isEmpty() && !column.equals(SEVERAL) && !seen.add(column))
        .forEach(column -> problems.add(problem("column.twice", column)));
    return problems;
  }

  private Sentence problem(String key, String column) {
    return OfficeSentences.of(
        "line", line, OfficeSentences.of(key, OfficeSentences.column(column)));
  }

  /** What two columns of one name say together. */
  static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "；" + second;
  }
}
