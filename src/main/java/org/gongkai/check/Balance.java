package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Equation;
import org.gongkai.model.CellKey;
import org.gongkai.model.Quantity;

/**
 * How an equation of the form comes out in a report. Empty cells count as zero only where the
 * stated total shows it; what cannot be told is open, neither right nor wrong.
 *
 * @param left sum of the numbers on the left
 * @param right sum of the numbers on the right
 * @param zeros the empty cells that the outcome shows to mean zero
 */
record Balance(
    Equation equation, Outcome outcome, BigDecimal left, BigDecimal right, Set<CellKey> zeros) {

  /** How it comes out. */
  enum Outcome {
    HOLDS,
    BROKEN,
    /** Cannot be judged: a cell is absent, unreadable, or empty without a witness. */
    OPEN
  }

  Balance {
    zeros = Set.copyOf(zeros);
  }

  /**
   * Judges an equation.
   *
   * @param cells what the cells say
   * @param knownZeros empty cells that other equations show to mean zero
   */
  static Balance of(Equation equation, Function<CellKey, Quantity> cells, Set<CellKey> knownZeros) {
    BigDecimal left = sum(equation.left(), cells);
    BigDecimal right = sum(equation.right(), cells);
    boolean equal = left.compareTo(right) == 0;
    Set<CellKey> empty =
        operands(equation)
            .filter(key -> cells.apply(key).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (operands(equation).anyMatch(key -> isUnknown(cells.apply(key)))) {
      return new Balance(equation, Outcome.OPEN, left, right, Set.of());
    }
    if (empty.isEmpty() || (!isTotal(equation) && knownZeros.containsAll(empty))) {
      Outcome outcome = equal ? Outcome.HOLDS : Outcome.BROKEN;
      return new Balance(equation, outcome, left, right, Set.of());
    }
    return equal && isTotal(equation) && isStated(equation, cells)
        ? new Balance(equation, Outcome.HOLDS, left, right, empty)
        : new Balance(equation, Outcome.OPEN, left, right, Set.of());
  }

  private static boolean isStated(Equation equation, Function<CellKey, Quantity> cells) {
    return cells.apply(equation.right().get(0)).isNumber();
  }

  /** Whether the equation says that cells add up to one stated total. */
  static boolean isTotal(Equation equation) {
    return equation.right().size() == 1;
  }

  boolean isBroken() {
    return outcome == Outcome.BROKEN;
  }

  /** All cells that take part, the left side first. */
  List<CellKey> cells() {
    return operands(equation).toList();
  }

  String check() {
    return equation.check();
  }

  /** The cell that a finding points at: the stated total. */
  CellKey total() {
    return equation.right().get(0);
  }

  private static BigDecimal sum(List<CellKey> keys, Function<CellKey, Quantity> cells) {
    return keys.stream()
        .flatMap(key -> cells.apply(key).number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<CellKey> operands(Equation equation) {
    return Stream.concat(equation.left().stream(), equation.right().stream());
  }

  private static boolean isUnknown(Quantity quantity) {
    return !quantity.isNumber() && !quantity.isEmpty();
  }
}
