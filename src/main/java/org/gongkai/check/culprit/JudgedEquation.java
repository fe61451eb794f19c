package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/**
 * An equation that can be judged because all its figures are known.
 *
 * @param check the rule that watches it
 * @param left cells added up on one side
 * @param right cells added up on the other; empty where the other side is a figure of last year
 * @param surplus what the left side says more than the right; zero where the equation holds
 */
public record JudgedEquation(
    String check, List<CellKey> left, List<CellKey> right, BigDecimal surplus) {

  public JudgedEquation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether the equation fails. */
  public boolean isBroken() {
    return surplus.signum() != 0;
  }

  /** Witnesses are asked for all the time: their first cell and their rule tell them apart. */
  @Override
  public int hashCode() {
    return 31 * left.get(0).hashCode() + check.hashCode();
  }

  Stream<CellKey> cells() {
    return Stream.concat(left.stream(), right.stream());
  }

  /** What a cell would have to gain for the equation to hold. */
  BigDecimal due(CellKey cell) {
    return left.contains(cell) ? surplus.negate() : surplus;
  }

  /** What the surplus gains when a cell does. */
  BigDecimal effect(ProposedChange change) {
    return left.contains(change.cell()) ? change.difference() : change.difference().negate();
  }
}
