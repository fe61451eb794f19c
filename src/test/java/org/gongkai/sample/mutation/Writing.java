package org.gongkai.sample.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Truth.Kind;

/**
 * Figures written in one of several ways, a few in a report.
 *
 * @param cells which can be written so
 * @param patterns of what is printed; {@link DressedNumerals} explains the places in braces
 * @param truth what a reader makes of all these patterns
 */
record Writing(Cells cells, List<String> patterns, Kind truth) implements Mutation.Change {

  /** Cells, and figures that suit a writing. */
  enum Cells {
    /** Counts as they are. */
    COUNTS,
    /** Counts of four digits and more. */
    THOUSANDS,
    /** Counts that are whole ten thousands. */
    MYRIADS,
    /** Sums of money. */
    AMOUNTS,
    /** Changes that are not zero. */
    CHANGES,
    /** Changes that are zero. */
    NO_CHANGES,
    /** Counts that are zero. */
    ZEROS
  }

  private static final int MOST = 3;

  @Override
  public Optional<Draft> dress(Draft draft, Medium medium, Dice dice) {
    List<FormCell> candidates = new ArrayList<>(draft.figures(cell -> suits(draft, medium, cell)));
    Collections.shuffle(candidates, dice.random());
    Draft dressed = draft;
    for (FormCell cell : candidates.subList(0, Math.min(MOST, candidates.size()))) {
      dressed = write(dressed, medium, cell, dice);
    }
    return candidates.isEmpty() ? Optional.empty() : Optional.of(dressed);
  }

  private Draft write(Draft draft, Medium medium, FormCell cell, Dice dice) {
    BigDecimal figure = figure(draft.plain(cell.key()).orElseThrow(), dice);
    String pattern = dice.pick(patterns);
    Truth shown =
        truth == Kind.FIGURE || truth == Kind.DOUBTFUL ? new Truth(truth, figure) : Truth.of(truth);
    boolean clear = medium.isGrid() || medium.keepsCells() || DressedNumerals.standsAlone(pattern);
    return draft.write(
        cell.key(), DressedNumerals.write(pattern, figure, dice), clear ? shown : shown.blurred());
  }

  private boolean suits(Draft draft, Medium medium, FormCell cell) {
    boolean alone = medium.isGrid() || medium.keepsCells() || isAlone(draft, cell);
    return alone && kind(cell).test(draft.plain(cell.key()).orElseThrow());
  }

  private Predicate<BigDecimal> kind(FormCell cell) {
    boolean count = cell.type() == Column.Type.COUNT;
    return switch (cells) {
      case COUNTS -> figure -> count && figure.signum() > 0;
      case THOUSANDS, MYRIADS -> figure -> count && isFree(cell);
      case AMOUNTS -> figure -> cell.type() == Column.Type.AMOUNT;
      case CHANGES -> figure -> cell.type() == Column.Type.CHANGE;
      case NO_CHANGES -> figure -> cell.type() == Column.Type.CHANGE;
      case ZEROS -> figure -> count && figure.signum() == 0;
    };
  }

  /** Whether no equation binds the figure, so that any may be printed. */
  private static boolean isFree(FormCell cell) {
    return cell.key().measure().equals("decisions");
  }

  private static boolean isAlone(Draft draft, FormCell cell) {
    return draft.truths().keySet().stream()
            .filter(
                key ->
                    key.section().equals(cell.key().section())
                        && key.category().equals(cell.key().category()))
            .count()
        == 1;
  }

  private BigDecimal figure(BigDecimal printed, Dice dice) {
    return switch (cells) {
      case THOUSANDS -> BigDecimal.valueOf(dice.between(1_000, dice.oneIn(3) ? 2_000_000 : 9_999));
      case MYRIADS -> BigDecimal.valueOf(dice.between(1, 80)).multiply(BigDecimal.valueOf(10_000));
      case AMOUNTS -> BigDecimal.valueOf(dice.between(101, 99_999), 2);
      case CHANGES -> BigDecimal.valueOf(dice.between(1, 9));
      case NO_CHANGES -> BigDecimal.ZERO;
      default -> printed;
    };
  }
}
