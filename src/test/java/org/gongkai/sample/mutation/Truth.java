package org.gongkai.sample.mutation;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.figure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the file sees in a cell of the form.
 *
 * @param figure the only number that may be read; null where none may
 */
public record Truth(Kind kind, @Nullable BigDecimal figure) {

  /** What a cell shows. */
  public enum Kind {
    /** A figure that a glance tells. */
    FIGURE,
    /** A figure of which a careful reader may say that he can't be sure. */
    DOUBTFUL,
    /** Something of which no figure can be made. */
    NO_FIGURE,
    /** Nothing. */
    BLANK,
    /** A sign that the cell does not apply. */
    SIGN,
    /** The cell, its line or its table is not there, or belongs to another report. */
    GONE
  }

  /** How a reading compares. */
  public enum Verdict {
    WHOLE,
    REFUSED,
    WRONG
  }

  /** A figure that a glance tells. */
  public static Truth figure(BigDecimal figure) {
    return new Truth(Kind.FIGURE, figure);
  }

  /** A figure that may be read or refused. */
  public static Truth doubtful(BigDecimal figure) {
    return new Truth(Kind.DOUBTFUL, figure);
  }

  /** A cell without any figure to read. */
  public static Truth of(Kind kind) {
    return new Truth(kind, null);
  }

  /** What a sound cell shows. */
  static Truth of(Quantity quantity) {
    return switch (quantity.state()) {
      case NUMBER -> figure(quantity.getNumber());
      case BLANK -> of(Kind.BLANK);
      case NOT_APPLICABLE -> of(Kind.SIGN);
      case UNREADABLE -> of(Kind.NO_FIGURE);
      case ABSENT -> of(Kind.GONE);
    };
  }

  /** The same where the neighbours can't be told apart. */
  Truth blurred() {
    return switch (kind) {
      case FIGURE -> new Truth(Kind.DOUBTFUL, figure);
      case BLANK -> of(Kind.GONE);
      default -> this;
    };
  }

  /** Whether something stands in the cell. */
  public boolean isPrinted() {
    return kind != Kind.BLANK && kind != Kind.GONE;
  }

  /** Judges what was made of the cell. */
  public Verdict judge(Quantity read) {
    Optional<BigDecimal> number = read.number();
    if (number.isPresent()) {
      return figure != null && number.get().compareTo(figure) == 0 ? Verdict.WHOLE : Verdict.WRONG;
    }
    return switch (kind) {
      case FIGURE -> read.isEmpty() ? Verdict.WRONG : Verdict.REFUSED;
      case DOUBTFUL, NO_FIGURE -> empty(read);
      case BLANK -> whole(read.state() == Quantity.State.BLANK);
      case SIGN -> whole(read.state() == Quantity.State.NOT_APPLICABLE);
      case GONE -> Verdict.WHOLE;
    };
  }

  /** What is printed must not be called empty; that it is absent is no better than refused. */
  private static Verdict empty(Quantity read) {
    return read.isEmpty() ? Verdict.WRONG : whole(read.state() == Quantity.State.UNREADABLE);
  }

  private static Verdict whole(boolean isWhole) {
    return isWhole ? Verdict.WHOLE : Verdict.REFUSED;
  }
}
