package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/** Table 三 as sums of lines: what each says column by column, and where the columns fail. */
final class RequestLines {

  static final String RECEIVED = "received_new";
  static final String CARRIED_IN = "carried_in";
  static final String PARTIAL = "result.partial";
  static final String RESULTS = "result.total";
  static final String CARRIED_OUT = "carried_out";

  private final EquationCells cells;
  private final Map<String, List<CellKey>> lines = new LinkedHashMap<>();

  RequestLines(EquationCells cells) {
    this.cells = cells;
    cells.lines().forEach(line -> lines.put(line.get(0).category(), line));
  }

  boolean areThere() {
    return lines.containsKey(RESULTS);
  }

  /** Lines and groups of lines that make up the results, by code. */
  Stream<String> parts() {
    return Stream.concat(
        lines.keySet().stream().filter(RequestLines::isDetail),
        cells.groups().stream()
            .filter(group -> details(group.category()).count() > 1)
            .map(group -> group.category()));
  }

  /** What a line, or a group as the sum of its lines, says in each column that is known. */
  ColumnVector get(String code) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    List<List<CellKey>> members = members(code);
    for (CellKey column : members.get(0)) {
      sum(members.stream().map(line -> line.get(0)).toList(), column.measure())
          .ifPresent(sum -> sums.put(column.measure(), sum));
    }
    return new ColumnVector(sums);
  }

  /** By how much the columns fail an equation, where it can be judged. */
  ColumnVector surplus(String check) {
    Map<String, BigDecimal> surplus = new LinkedHashMap<>();
    cells
        .equations(check)
        .forEach(witness -> surplus.put(witness.left().get(0).measure(), witness.surplus()));
    return new ColumnVector(surplus);
  }

  /** What adding a figure a column to a line would change. */
  List<ProposedChange> raise(String category, ColumnVector by) {
    return lines.getOrDefault(category, List.of()).stream()
        .filter(cell -> cells.find(cell).isPresent() && by.knows(cell.measure()))
        .map(cell -> cells.raise(cell, by.get(cell.measure())))
        .filter(change -> !change.changesNothing())
        .toList();
  }

  private List<List<CellKey>> members(String code) {
    List<CellKey> line = lines.get(code);
    return line == null ? details(code).toList() : List.of(line);
  }

  /** The lines of a group that say anything. */
  private Stream<List<CellKey>> details(String group) {
    return lines.entrySet().stream()
        .filter(line -> line.getKey().startsWith(group + "."))
        .map(Map.Entry::getValue)
        .filter(line -> cells.values(line).stream().anyMatch(value -> value.signum() != 0));
  }

  private Optional<BigDecimal> sum(List<CellKey> heads, String measure) {
    List<BigDecimal> values =
        cells.values(heads.stream().map(head -> head.withMeasure(measure)).toList());
    return values.size() < heads.size()
        ? Optional.empty()
        : values.stream().reduce(BigDecimal::add);
  }

  private static boolean isDetail(String category) {
    return category.startsWith("result.") && !category.equals(RESULTS);
  }
}
