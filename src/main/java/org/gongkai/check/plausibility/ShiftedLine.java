package org.gongkai.check.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.CellKey;

/** The figures of a line whose last is the total of those before it; what is empty counts as 0. */
record ShiftedLine(List<BigDecimal> figures) {

  static ShiftedLine of(ReportContext context, List<CellKey> line) {
    return new ShiftedLine(
        line.stream().map(cell -> context.number(cell).orElse(BigDecimal.ZERO)).toList());
  }

  boolean hasFigures() {
    return figures.stream().anyMatch(figure -> figure.signum() != 0);
  }

  private BigDecimal total() {
    return figures.get(figures.size() - 1);
  }

  private BigDecimal sum(int to) {
    return figures.subList(0, to).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean isBalanced() {
    return sum(figures.size() - 1).compareTo(total()) == 0;
  }

  /** Nothing in the first column, and what stands as the total is too little for one. */
  boolean looksMovedRight() {
    return figures.get(0).signum() == 0 && total().compareTo(sum(figures.size() - 1)) < 0;
  }

  /** No total, and before it what may well be the total of all that stands ahead. */
  boolean looksMovedLeft() {
    int last = figures.size() - 2;
    return total().signum() == 0
        && figures.get(last).signum() != 0
        && figures.get(last).compareTo(sum(last)) >= 0;
  }

  /** Which way lines that stand beside each other were moved, if all that fail then come out. */
  static Optional<String> shiftAcross(List<ShiftedLine> lines) {
    if (lines.stream().filter(line -> !line.isBalanced()).count() < 2) {
      return Optional.empty();
    }
    if (isMendedBy(1, lines)) {
      return Optional.of("right");
    }
    return isMendedBy(-1, lines) ? Optional.of("left") : Optional.empty();
  }

  /** Moves all figures; the line whose figure has left the table at its end cannot be judged. */
  private static boolean isMendedBy(int by, List<ShiftedLine> lines) {
    List<BigDecimal> all = lines.stream().flatMap(line -> line.figures.stream()).toList();
    List<ShiftedLine> moved = new ArrayList<>();
    int from = 0;
    for (ShiftedLine line : lines) {
      int to = from + line.figures.size();
      if (from + by >= 0 && to + by <= all.size()) {
        moved.add(new ShiftedLine(all.subList(from + by, to + by)));
      }
      from = to;
    }
    return moved.stream().anyMatch(ShiftedLine::hasFigures)
        && moved.stream().allMatch(ShiftedLine::isBalanced);
  }
}
