package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that every agency has: a fraction of two sums of its figures, or a plain count.
 *
 * @param id as in the files, {@code disclosure_rate}
 * @param unit {@code 件} for counts, {@code 比例} for fractions
 * @param denominator null for a count
 */
public record Indicator(String id, String unit, Formula numerator, @Nullable Formula denominator) {

  static Indicator count(String id, Formula formula) {
    return new Indicator(id, "件", formula, null);
  }

  static Indicator share(String id, Formula numerator, Formula denominator) {
    return new Indicator(id, "比例", numerator, denominator);
  }

  /** Whether it is shown in per cent; counts and ratios of counts are plain numbers. */
  boolean isShare() {
    return denominator != null && !id.endsWith("_ratio");
  }

  /**
   * Whether a figure of the agency's report is at a place.
   *
   * @param place whose category and measure may be empty
   */
  public boolean isOf(CellKey place) {
    return isOf(place, Operand.Year.CURRENT);
  }

  /** The same of its report for the year before. */
  public boolean isOfYearBefore(CellKey place) {
    return isOf(place, Operand.Year.PREVIOUS);
  }

  private boolean isOf(CellKey place, Operand.Year year) {
    return operands().anyMatch(operand -> operand.year() == year && operand.isAt(place));
  }

  Stream<Operand> operands() {
    return Stream.concat(
        numerator.operands(), Stream.ofNullable(denominator).flatMap(Formula::operands));
  }

  /** Whether the agency's form has all cells it needs. */
  boolean appliesTo(AgencyFigures agency) {
    return agency.has(numerator) && (denominator == null || agency.has(denominator));
  }

  /** The agency's value with its two figures; empty where a figure cannot be had. */
  Optional<Ratio> compute(AgencyFigures agency) {
    Optional<BigDecimal> above = agency.find(numerator);
    if (denominator == null) {
      return above.map(Ratio::count);
    }
    return above.flatMap(n -> agency.find(denominator).map(d -> new Ratio(n, d)));
  }

  public String label(IndicatorWords words) {
    return words.text(id);
  }

  public String formula(IndicatorWords words) {
    String above = numerator.text(words);
    if (denominator == null) {
      return above;
    }
    String fraction =
        bracketed(numerator, above) + " ÷ " + bracketed(denominator, denominator.text(words));
    boolean isOfTwoYears = operands().anyMatch(operand -> operand.year() == Operand.Year.PREVIOUS);
    return isOfTwoYears ? words.text("formula.of_both_years", fraction) : fraction;
  }

  private static String bracketed(Formula formula, String text) {
    return formula.operands().count() > 1 ? "(" + text + ")" : text;
  }
}
