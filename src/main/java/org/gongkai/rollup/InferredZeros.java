package org.gongkai.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.Equation;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.figure.Quantity;

/**
 * Finds the empty cells of a report that can only mean zero. Blank is never zero by itself. But
 * counts are not negative, so where one side of an equation of the form is printed in full and the
 * numbers on the other side already reach it, what is empty there is zero. A cell that another
 * equation contradicts stays unknown.
 */
final class InferredZeros {

  private final Map<CellKey, Fact> facts;
  private final Set<CellKey> zeros = new HashSet<>();
  private final Set<CellKey> doubtful = new HashSet<>();

  private InferredZeros(Map<CellKey, Fact> facts) {
    this.facts = facts;
  }

  /** The empty cells among the facts that are zero by one of the equations. */
  static Set<CellKey> find(Map<CellKey, Fact> facts, Collection<Equation> equations) {
    InferredZeros inferred = new InferredZeros(facts);
    equations.forEach(inferred::judge);
    inferred.zeros.removeAll(inferred.doubtful);
    return inferred.zeros;
  }

  /** The empty cells among the facts that the equations show not to be all zero. */
  static Set<CellKey> contradicted(Map<CellKey, Fact> facts, Collection<Equation> equations) {
    InferredZeros inferred = new InferredZeros(facts);
    equations.forEach(inferred::judge);
    return inferred.doubtful;
  }

  private void judge(Equation equation) {
    if (!isReadable(equation.left()) || !isReadable(equation.right())) {
      return;
    }
    List<CellKey> left = empty(equation.left());
    List<CellKey> right = empty(equation.right());
    if (sum(equation.left()).compareTo(sum(equation.right())) != 0) {
      doubtful.addAll(left);
      doubtful.addAll(right);
    } else if (left.isEmpty() || right.isEmpty()) {
      zeros.addAll(left);
      zeros.addAll(right);
    }
  }

  /** Whether every cell is a number or empty, so that only what is empty is unknown. */
  private boolean isReadable(List<CellKey> cells) {
    return cells.stream()
        .map(facts::get)
        .allMatch(fact -> fact != null && isNumberOrEmpty(fact.quantity()));
  }

  private static boolean isNumberOrEmpty(Quantity quantity) {
    return quantity.isNumber() || quantity.isEmpty();
  }

  private List<CellKey> empty(List<CellKey> cells) {
    return cells.stream().filter(cell -> quantity(cell).isEmpty()).toList();
  }

  private BigDecimal sum(List<CellKey> cells) {
    return cells.stream()
        .flatMap(cell -> quantity(cell).number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Quantity quantity(CellKey cell) {
    Fact fact = facts.get(cell);
    return fact == null ? Quantity.absent() : fact.quantity();
  }
}
