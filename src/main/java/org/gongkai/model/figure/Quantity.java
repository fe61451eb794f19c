package org.gongkai.model.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says: a number, or one of the ways of not saying one. Blank is never zero, and what
 * was printed is kept beside what was understood.
 *
 * @param state how the cell is to be taken
 * @param value the number, without unit or remark; null unless the state is {@code NUMBER}
 * @param printed the text of the cell as printed; empty when nothing was
 */
public record Quantity(State state, @Nullable BigDecimal value, String printed) {

  /** How a cell is to be taken. */
  public enum State implements Coded {
    /** A number that can be vouched for. */
    NUMBER,
    /** The cell is there and empty. */
    BLANK,
    /** A sign that says the cell does not apply: {@code /}, {@code —}, 无, 不适用. */
    NOT_APPLICABLE,
    /** Something is printed, but no number can be vouched for. */
    UNREADABLE,
    /** The form has the cell, the report has not. */
    ABSENT
  }

  private static final Quantity ABSENT = new Quantity(State.ABSENT, null, "");

  /** A value belongs to a number and to nothing else. */
  public Quantity {
    if ((state == State.NUMBER) != (value != null)) {
      throw new IllegalArgumentException("a value belongs to a number only: " + state);
    }
  }

  public static Quantity number(BigDecimal value, String printed) {
    return new Quantity(State.NUMBER, value, printed);
  }

  public static Quantity number(long value) {
    return new Quantity(State.NUMBER, BigDecimal.valueOf(value), Long.toString(value));
  }

  public static Quantity blank(String printed) {
    return new Quantity(State.BLANK, null, printed);
  }

  public static Quantity notApplicable(String printed) {
    return new Quantity(State.NOT_APPLICABLE, null, printed);
  }

  public static Quantity unreadable(String printed) {
    return new Quantity(State.UNREADABLE, null, printed);
  }

  public static Quantity absent() {
    return ABSENT;
  }

  public boolean isNumber() {
    return state == State.NUMBER;
  }

  /** Empty, or marked as not applicable: nothing that could be added up. */
  public boolean isEmpty() {
    return state == State.BLANK || state == State.NOT_APPLICABLE;
  }

  /** Not in the report, or printed so that no number can be vouched for. */
  public boolean isLacking() {
    return state == State.UNREADABLE || state == State.ABSENT;
  }

  public Optional<BigDecimal> number() {
    return Optional.ofNullable(value);
  }

  /**
   * The number of a quantity known to be one.
   *
   * @throws NullPointerException when it is none
   */
  public BigDecimal getNumber() {
    return Objects.requireNonNull(value, "not a number");
  }
}
