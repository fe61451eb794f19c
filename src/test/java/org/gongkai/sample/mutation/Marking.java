package org.gongkai.sample.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.form.FormCell;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Truth.Kind;

/**
 * Figures with characters around or within them that have a look, a few in a report and all by the
 * same means.
 *
 * @param patterns {@code {n}} the figure, {@code {a}} and {@code {b}} its halves, {@code {x}}
 *     another number; what has the look stands in angle brackets
 */
record Marking(Look look, List<String> patterns, Kind truth) implements Mutation.Change {

  private static final int MOST = 3;

  @Override
  public Optional<Draft> dress(Draft draft, Medium medium, Dice dice) {
    List<Means> all = medium.means();
    List<Integer> means =
        IntStream.range(0, all.size()).filter(at -> all.get(at).look() == look).boxed().toList();
    List<FormCell> cells = new ArrayList<>(draft.figures(cell -> isPositive(draft, cell)));
    if (means.isEmpty() || cells.isEmpty()) {
      return Optional.empty();
    }
    Collections.shuffle(cells, dice.random());
    int one = dice.pick(means);
    Draft dressed = draft.noting(all.get(one).name());
    for (FormCell cell : cells.subList(0, Math.min(MOST, cells.size()))) {
      BigDecimal figure = draft.plain(cell.key()).orElseThrow();
      dressed = dressed.write(cell.key(), text(one, figure, dice), shown(figure));
    }
    return Optional.of(dressed);
  }

  private Truth shown(BigDecimal figure) {
    boolean readable = truth == Kind.FIGURE || truth == Kind.DOUBTFUL;
    return readable ? new Truth(truth, figure) : Truth.of(truth);
  }

  private static boolean isPositive(Draft draft, FormCell cell) {
    return draft.plain(cell.key()).orElseThrow().signum() > 0;
  }

  private String text(int means, BigDecimal figure, Dice dice) {
    String digits = figure.toPlainString();
    int half = digits.length() / 2;
    String text =
        dice.pick(patterns)
            .replace("{n}", digits)
            .replace("{a}", digits.substring(0, half))
            .replace("{b}", digits.substring(half))
            .replace("{x}", Integer.toString(dice.between(1, 99)));
    int from = text.indexOf('<');
    int to = text.indexOf('>');
    return text.substring(0, from)
        + MarkedText.of(means, text.substring(from + 1, to))
        + text.substring(to + 1);
  }
}
