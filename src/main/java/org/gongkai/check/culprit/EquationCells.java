package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Group;
import org.gongkai.model.CellKey;

/**
 * Cells that equations hold together, as printed, with everything that speaks for or against a
 * figure.
 */
public final class EquationCells {

  private final List<List<CellKey>> lines;
  private final List<Group> groups;
  private final Map<CellKey, BigDecimal> numbers;
  private final List<JudgedEquation> equations;
  private final Map<CellKey, JudgedEquation> lastYear = new HashMap<>();
  private final Map<CellKey, List<JudgedEquation>> byCell = new HashMap<>();
  private final Map<CellKey, Integer> places = new HashMap<>();
  private final Set<CellKey> suspects = new HashSet<>();
  private final Set<JudgedEquation> broken = new LinkedHashSet<>();

  /**
   * Lays out a sheet.
   *
   * @param lines cells line by line from left to right, as printed
   * @param groups of lines that are printed without figures of their own
   * @param numbers the cells that give a number; all others take no part
   * @param equations those that can be judged; what fails among them is to be explained
   * @param lastYear what last year's report says of single cells: it vouches for those that agree,
   *     but may itself be wrong and need not be explained
   */
  public EquationCells(
      List<List<CellKey>> lines,
      List<Group> groups,
      Map<CellKey, BigDecimal> numbers,
      List<JudgedEquation> equations,
      List<JudgedEquation> lastYear) {
    this.lines = List.copyOf(lines);
    this.groups = List.copyOf(groups);
    this.numbers = Map.copyOf(numbers);
    this.equations = List.copyOf(equations);
    cells().forEach(cell -> places.put(cell, places.size()));
    lastYear.forEach(equation -> this.lastYear.put(equation.left().get(0), equation));
    for (JudgedEquation equation : equations) {
      equation
          .cells()
          .forEach(cell -> byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(equation));
      if (equation.isBroken()) {
        broken.add(equation);
        equation.cells().forEach(suspects::add);
      }
    }
  }

  List<List<CellKey>> lines() {
    return lines;
  }

  /** The lines that say more than nothing. */
  Stream<List<CellKey>> filledLines() {
    return lines.stream().filter(line -> line.stream().anyMatch(this::isFilled));
  }

  /** Whether a cell gives a number other than zero. */
  boolean isFilled(CellKey cell) {
    BigDecimal number = numbers.get(cell);
    return number != null && number.signum() != 0;
  }

  List<Group> groups() {
    return groups;
  }

  /** The equations that fail, in the order of the form. */
  Set<JudgedEquation> broken() {
    return broken;
  }

  /** The equations that a rule watches. */
  List<JudgedEquation> equations(String check) {
    return equations.stream().filter(equation -> equation.check().equals(check)).toList();
  }

  /** The equations that a cell takes part in and that can be judged. */
  List<JudgedEquation> around(CellKey cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  /** Whether a cell may be wrong: something around it fails, or there is nothing to tell. */
  boolean isSuspect(CellKey cell) {
    return suspects.contains(cell) || around(cell).isEmpty();
  }

  /** All cells with a number, line by line. */
  List<CellKey> cells() {
    return lines.stream().flatMap(List::stream).filter(numbers::containsKey).toList();
  }

  /** As their cells stand on the sheet. */
  Comparator<ProposedChange> order() {
    return Comparator.comparing(change -> places.getOrDefault(change.cell(), 0));
  }

  Optional<BigDecimal> find(CellKey cell) {
    return Optional.ofNullable(numbers.get(cell));
  }

  /** The numbers that cells give, in their order; those without one are passed over. */
  List<BigDecimal> values(List<CellKey> cells) {
    return cells.stream().flatMap(cell -> find(cell).stream()).toList();
  }

  /** What last year's report says of a cell. */
  Optional<JudgedEquation> lastYear(CellKey cell) {
    return Optional.ofNullable(lastYear.get(cell));
  }

  /** A change that adds something to a cell with a number. */
  ProposedChange raise(CellKey cell, BigDecimal by) {
    BigDecimal printed = find(cell).orElseThrow();
    return new ProposedChange(cell, printed, printed.add(by));
  }

  /** The changes that make cells say something else; empty unless all of them say a number now. */
  Optional<List<ProposedChange>> rewrite(List<CellKey> cells, List<BigDecimal> proposed) {
    if (!numbers.keySet().containsAll(cells)) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, cells.size())
            .mapToObj(
                at ->
                    new ProposedChange(
                        cells.get(at), find(cells.get(at)).orElseThrow(), proposed.get(at)))
            .filter(change -> !change.changesNothing())
            .toList());
  }
}
