package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/** A sum of figures, less others. */
record Formula(List<Operand> added, List<Operand> subtracted) {

  Formula {
    added = List.copyOf(added);
    subtracted = List.copyOf(subtracted);
  }

  /** The figure of one cell in the report's own year. */
  static Formula of(CellKey cell) {
    return new Formula(List.of(new Operand(cell, Operand.Year.CURRENT)), List.of());
  }

  Formula plus(Formula other) {
    return new Formula(joined(added, other.added), joined(subtracted, other.subtracted));
  }

  Formula minus(Formula other) {
    return new Formula(joined(added, other.subtracted), joined(subtracted, other.added));
  }

  /** The same figures in the report of the year before. */
  Formula yearBefore() {
    return new Formula(previous(added), previous(subtracted));
  }

  Stream<Operand> operands() {
    return Stream.concat(added.stream(), subtracted.stream());
  }

  /** The result, or empty where one of the figures cannot be had. */
  Optional<BigDecimal> evaluate(Function<Operand, Optional<BigDecimal>> figures) {
    return sum(added, figures)
        .flatMap(plus -> sum(subtracted, figures).map(minus -> plus.subtract(minus)));
  }

  String text(IndicatorWords words) {
    String sum = names(added, " + ", words);
    return subtracted.isEmpty() ? sum : sum + " − " + names(subtracted, " − ", words);
  }

  private static String names(List<Operand> operands, String sign, IndicatorWords words) {
    return operands.stream().map(words::name).collect(Collectors.joining(sign));
  }

  private static Optional<BigDecimal> sum(
      List<Operand> operands, Function<Operand, Optional<BigDecimal>> figures) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Operand operand : operands) {
      Optional<BigDecimal> figure = figures.apply(operand);
      if (figure.isEmpty()) {
        return figure;
      }
      sum = sum.add(figure.get());
    }
    return Optional.of(sum);
  }

  private static List<Operand> previous(List<Operand> operands) {
    return operands.stream()
        .map(operand -> new Operand(operand.cell(), Operand.Year.PREVIOUS))
        .toList();
  }

  private static List<Operand> joined(List<Operand> first, List<Operand> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
