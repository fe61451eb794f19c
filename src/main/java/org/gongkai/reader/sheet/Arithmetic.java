package org.gongkai.reader.sheet;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Calculates a formula of sums, differences, products and quotients over cells of the same sheet;
 * anything else in it, and it comes to nothing that is known.
 */
final class Arithmetic {

  private static final String CELL = "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}";

  private static final Pattern OPERAND =
      Pattern.compile(
          "SUM\\((?<sum>[^()]*)\\)|(?<cell>"
              + CELL
              + ")(?![A-Z0-9.(:!])|(?<number>\\d{1,15}(?:\\.\\d{1,9})?)");

  private static final Pattern RANGE = Pattern.compile(CELL + "(?::" + CELL + ")?");

  /** No total of a statutory table is made of more cells. */
  private static final int MOST_CELLS = 10_000;

  /** No total is nested deeper. */
  private static final int DEEPEST = 50;

  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown() {
      super("not known", null, false, false);
    }
  }

  private final String text;
  private final Function<CellAddress, OptionalDouble> numbers;
  private int at;
  private int depth;

  private Arithmetic(String formula, Function<CellAddress, OptionalDouble> numbers) {
    this.text = formula.replaceAll("\\s", "").replaceFirst("^=", "").toUpperCase(Locale.ROOT);
    this.numbers = numbers;
  }

  /**
   * What a formula comes to; empty where that is not known.
   *
   * @param numbers the number in a cell, empty where it holds none
   */
  static OptionalDouble value(String formula, Function<CellAddress, OptionalDouble> numbers) {
    Arithmetic arithmetic = new Arithmetic(formula, numbers);
    try {
      double value = arithmetic.sum();
      boolean all = arithmetic.at == arithmetic.text.length() && Double.isFinite(value);
      return all ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (Unknown unknown) {
      return OptionalDouble.empty();
    }
  }

  /** What the first sum in a formula comes to, whatever is made of it; empty where it has none. */
  static OptionalDouble firstSum(String formula, Function<CellAddress, OptionalDouble> numbers) {
    int start = formula.toUpperCase(Locale.ROOT).indexOf("SUM(");
    int end = formula.indexOf(')', start);
    return start < 0 || end < 0
        ? OptionalDouble.empty()
        : value(formula.substring(start, end + 1), numbers);
  }

  private double sum() {
    double value = product();
    while (isNext('+') || isNext('-')) {
      boolean plus = text.charAt(at++) == '+';
      value += plus ? product() : -product();
    }
    return value;
  }

  private double product() {
    double value = operand();
    while (isNext('*') || isNext('/')) {
      boolean times = text.charAt(at++) == '*';
      double other = operand();
      value = times ? value * other : value / other;
    }
    return value;
  }

  private double operand() {
    if (++depth > DEEPEST) {
      throw new Unknown();
    }
    double value = isNext('+') || isNext('-') ? signed() : isNext('(') ? bracketed() : single();
    depth--;
    return value;
  }

  private double signed() {
    return text.charAt(at++) == '-' ? -operand() : operand();
  }

  private double bracketed() {
    at++;
    double value = sum();
    if (!isNext(')')) {
      throw new Unknown();
    }
    at++;
    return value;
  }

  private double single() {
    Matcher operand = OPERAND.matcher(text).region(at, text.length());
    if (!operand.lookingAt()) {
      throw new Unknown();
    }
    at = operand.end();
    if (operand.group("number") != null) {
      return Double.parseDouble(operand.group("number"));
    }
    return operand.group("cell") != null
        ? numbers.apply(address(operand.group("cell"))).orElseThrow(Unknown::new)
        : sum(operand.group("sum"));
  }

  private double sum(String ranges) {
    double sum = 0;
    for (String range : ranges.split(",", -1)) {
      if (!RANGE.matcher(range).matches()) {
        throw new Unknown();
      }
      CellRangeAddress cells = CellRangeAddress.valueOf(range.replace("$", ""));
      if (cells.getNumberOfCells() > MOST_CELLS) {
        throw new Unknown();
      }
      for (CellAddress cell : cells) {
        sum += numbers.apply(cell).orElse(0);
      }
    }
    return sum;
  }

  private static CellAddress address(String cell) {
    return new CellAddress(cell.replace("$", ""));
  }

  private boolean isNext(char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }
}
