package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/**
 * A figure of a line fell apart into two cells, two grew into one, or one came in or got lost; and
 * all figures behind it moved on by a column.
 */
record LineFigures(EquationCells cells) {

  private static final BigDecimal ZERO = BigDecimal.ZERO;

  Stream<CandidateMistake> suspicions() {
    return cells
        .filledLines()
        .filter(line -> cells.values(line).size() == line.size())
        .flatMap(this::ofLine);
  }

  private Stream<CandidateMistake> ofLine(List<CellKey> line) {
    List<BigDecimal> values = cells.values(line);
    return IntStream.range(0, line.size())
        .boxed()
        .flatMap(
            at ->
                Stream.of(split(line, values, at), glued(line, values, at), moved(line, values, at))
                    .flatMap(found -> found));
  }

  /** 12 printed as 1 and 2. */
  private Stream<CandidateMistake> split(List<CellKey> line, List<BigDecimal> values, int at) {
    if (at + 1 == values.size() || values.get(at).signum() == 0 || !areWhole(values, at, at + 2)) {
      return Stream.empty();
    }
    BigDecimal whole =
        new BigDecimal(values.get(at).toPlainString() + values.get(at + 1).toPlainString());
    return Stream.of(
            replaced(values, at, 2, whole, ZERO),
            replaced(values, at, 2, ZERO, whole),
            totalled(replaced(values, at, 2, whole)))
        .flatMap(meant -> CandidateMistake.rewriting(cells, MistakeKind.SPLIT, line, meant));
  }

  /** 1 and 2 printed as 12. */
  private Stream<CandidateMistake> glued(List<CellKey> line, List<BigDecimal> values, int at) {
    if (!areWhole(values, at, at + 1)) {
      return Stream.empty();
    }
    String digits = values.get(at).toPlainString();
    return IntStream.range(1, digits.length())
        .filter(cut -> cut + 1 == digits.length() || digits.charAt(cut) != '0')
        .boxed()
        .flatMap(cut -> glued(line, values, at, digits, cut));
  }

  private Stream<CandidateMistake> glued(
      List<CellKey> line, List<BigDecimal> values, int at, String digits, int cut) {
    BigDecimal first = new BigDecimal(digits.substring(0, cut));
    BigDecimal second = new BigDecimal(digits.substring(cut));
    List<BigDecimal> moved = replaced(values, at, 1, first, second);
    List<List<BigDecimal>> ways = new ArrayList<>();
    if (isNothing(values, values.size() - 1)) {
      ways.add(moved.subList(0, values.size()));
    }
    if (at + 1 < values.size() && isNothing(values, at + 1)) {
      ways.add(replaced(values, at, 2, first, second));
    }
    if (at > 0 && isNothing(values, at - 1)) {
      ways.add(replaced(values, at - 1, 2, first, second));
    }
    return ways.stream()
        .flatMap(meant -> CandidateMistake.rewriting(cells, MistakeKind.GLUED, line, meant));
  }

  /** A figure too many pushed the total out of the line, or one too few drew it in. */
  private Stream<CandidateMistake> moved(List<CellKey> line, List<BigDecimal> values, int at) {
    List<List<BigDecimal>> ways = new ArrayList<>();
    ways.add(totalled(replaced(values, at, 1)));
    int last = values.size() - 1;
    if (isNothing(values, last) && at < last) {
      List<BigDecimal> parts = values.subList(0, last - 1);
      BigDecimal lost = values.get(last - 1).subtract(sum(parts));
      ways.add(replaced(values, at, 0, lost).subList(0, values.size()));
    }
    return ways.stream()
        .flatMap(meant -> CandidateMistake.rewriting(cells, MistakeKind.SHIFTED, line, meant));
  }

  private static List<BigDecimal> replaced(
      List<BigDecimal> values, int at, int count, BigDecimal... with) {
    List<BigDecimal> replaced = new ArrayList<>(values.subList(0, at));
    replaced.addAll(List.of(with));
    replaced.addAll(values.subList(at + count, values.size()));
    return replaced;
  }

  private static List<BigDecimal> totalled(List<BigDecimal> parts) {
    List<BigDecimal> totalled = new ArrayList<>(parts);
    totalled.add(sum(parts));
    return totalled;
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(ZERO, BigDecimal::add);
  }

  private static boolean isNothing(List<BigDecimal> values, int at) {
    return values.get(at).signum() == 0;
  }

  private static boolean areWhole(List<BigDecimal> values, int from, int to) {
    return values.subList(from, to).stream()
        .allMatch(value -> value.signum() >= 0 && value.scale() == 0);
  }
}
