package org.gongkai.reader.web;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of style sheets in pixels. */
final class CssLength {

  /** The size of text where nobody says another. */
  static final double MEDIUM = 16;

  private static final Pattern LENGTH =
      Pattern.compile("([+-]?(?:\\d{1,9}(?:\\.\\d*)?|\\.\\d{1,9}))\\s*([a-z]{0,4}|%)");

  private static final Map<String, Double> PIXELS =
      Map.of(
          "px", 1.0, "pt", 4.0 / 3, "pc", 16.0, "in", 96.0, "cm", 37.8, "mm", 3.78, "rem", MEDIUM,
          "vw", 12.8, "vh", 8.0);

  private static final Map<String, Double> SIZES =
      Map.of(
          "xx-small",
          9.0,
          "x-small",
          10.0,
          "small",
          13.0,
          "medium",
          MEDIUM,
          "large",
          18.0,
          "x-large",
          24.0,
          "xx-large",
          32.0);

  private CssLength() {}

  /**
   * A length.
   *
   * @param em the size of the text, of which em and percent are parts
   */
  static OptionalDouble find(String value, double em) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(length.group(1));
    String unit = length.group(2);
    return switch (unit) {
      case "" -> number == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
      case "em" -> OptionalDouble.of(number * em);
      case "ex", "ch" -> OptionalDouble.of(number * em / 2);
      case "%" -> OptionalDouble.of(number * em / 100);
      default ->
          PIXELS.containsKey(unit)
              ? OptionalDouble.of(number * PIXELS.get(unit))
              : OptionalDouble.empty();
    };
  }

  /** The size of text that is declared within text of another size; that where it isn't known. */
  static double size(String value, double around) {
    return switch (value) {
      case "smaller" -> around * 5 / 6;
      case "larger" -> around * 1.2;
      default -> SIZES.getOrDefault(value, find(value, around).orElse(around));
    };
  }
}
