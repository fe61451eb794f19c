package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.form.Equation;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;

/**
 * How an equation of the form comes out in a report. Empty cells count as zero only where the
 * stated total shows it; what cannot be told is open, neither right nor wrong. Counts are not
 * negative: what one side prints may exceed the other whatever stands in its empty cells.
 *
 * @param left sum of the numbers on the left
 * @param right sum of the numbers on the right
 * @param zeros the empty cells that the outcome shows to mean zero
 */
public record Balance(
    Equation equation, Outcome outcome, BigDecimal left, BigDecimal right, Set<CellKey> zeros) {

  /** How it comes out. */
  enum Outcome {
    HOLDS,
    BROKEN,
    /** Cannot be right: one side exceeds the other already without its empty cells. */
    EXCEEDED,
    /** Cannot be judged: a cell is absent, unreadable, or empty without a witness. */
    OPEN
  }

  public Balance {
    zeros = Set.copyOf(zeros);
  }

  /**
   * Judges an equation.
   *
   * @param cells what the cells say
   * @param knownZeros empty cells that other equations show to mean zero
   */
  public static Balance of(
      Equation equation, Function<CellKey, Quantity> cells, Set<CellKey> knownZeros) {
    Side leftSide = Side.of(equation.left(), cells);
    Side rightSide = Side.of(equation.right(), cells);
    BigDecimal left = leftSide.sum();
    BigDecimal right = rightSide.sum();
    if (leftSide.unknown() || rightSide.unknown()) {
      return new Balance(equation, Outcome.OPEN, left, right, Set.of());
    }
    boolean equal = left.compareTo(right) == 0;
    Set<CellKey> empty = new HashSet<>(leftSide.empty());
    empty.addAll(rightSide.empty());
    if (empty.isEmpty() || (!isTotal(equation) && knownZeros.containsAll(empty))) {
      Outcome outcome = equal ? Outcome.HOLDS : Outcome.BROKEN;
      return new Balance(equation, outcome, left, right, Set.of());
    }
    if (equal && isTotal(equation) && rightSide.empty().isEmpty()) {
      return new Balance(equation, Outcome.HOLDS, left, right, empty);
    }
    boolean exceeded =
        leftSide.exceeds(rightSide, knownZeros) || rightSide.exceeds(leftSide, knownZeros);
    return new Balance(equation, exceeded ? Outcome.EXCEEDED : Outcome.OPEN, left, right, Set.of());
  }

  /** Whether the equation says that cells add up to one stated total. */
  public static boolean isTotal(Equation equation) {
    return equation.right().size() == 1;
  }

  /** Whether it cannot be right, whatever its empty cells mean. */
  public boolean isBroken() {
    return outcome == Outcome.BROKEN || isExceeded();
  }

  /** Whether it fails although cells of it are empty, so that nobody can say by how much. */
  public boolean isExceeded() {
    return outcome == Outcome.EXCEEDED;
  }

  /** Whether all its figures are known. */
  boolean isExact() {
    return outcome == Outcome.HOLDS || outcome == Outcome.BROKEN;
  }

  /** All cells that take part, the left side first. */
  public List<CellKey> cells() {
    return operands(equation).toList();
  }

  public String check() {
    return equation.check();
  }

  /** The cell that a finding points at: the stated total. */
  public CellKey total() {
    return equation.right().get(0);
  }

  private static Stream<CellKey> operands(Equation equation) {
    return Stream.concat(equation.left().stream(), equation.right().stream());
  }

  /**
   * What the cells of one side say together.
   *
   * @param sum of its numbers
   * @param empty its empty cells
   * @param unknown whether a cell is neither a number nor empty
   */
  private record Side(BigDecimal sum, List<CellKey> empty, boolean unknown) {

    static Side of(List<CellKey> keys, Function<CellKey, Quantity> cells) {
      BigDecimal sum = BigDecimal.ZERO;
      List<CellKey> empty = new ArrayList<>();
      boolean unknown = false;
      for (CellKey key : keys) {
        Quantity quantity = cells.apply(key);
        if (quantity.isNumber()) {
          sum = sum.add(quantity.getNumber());
        } else if (quantity.isEmpty()) {
          empty.add(key);
        } else {
          unknown = true;
        }
      }
      return new Side(sum, empty, unknown);
    }

    /** Whether it is more than another of which every figure is known. */
    boolean exceeds(Side other, Set<CellKey> knownZeros) {
      return knownZeros.containsAll(other.empty) && sum.compareTo(other.sum) > 0;
    }
  }
}
