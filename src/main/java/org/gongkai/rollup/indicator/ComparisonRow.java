package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of one agency beside its district's. Indicators that only a district has (shares of
 * agencies) stand in a row without an agency.
 *
 * @param agencyCode the agency, or empty for an indicator of the district alone
 * @param indicator its id, {@code disclosure_rate}
 * @param unit {@code 件}, {@code 比例} …
 * @param numerator null where it cannot be had
 * @param denominator null for plain counts and where it cannot be had
 * @param value fractions as decimals to four places; null for a zero denominator
 * @param districtValue the same, recomputed from the district's sums
 * @param districtMedian the median of the agencies' values
 * @param rank 1 for the greatest; ties share a rank and the next is skipped; null without a value
 * @param ranked how many were ranked together
 * @param smallSample fewer than 30 accepted requests: ranked apart
 */
public record ComparisonRow(
    String district,
    String agencyCode,
    int year,
    String indicator,
    String indicatorLabel,
    String unit,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal districtValue,
    @Nullable BigDecimal districtMedian,
    @Nullable Integer rank,
    @Nullable Integer ranked,
    boolean smallSample) {

  /** What a whole office has, in a row as an agency's or of none. */
  static ComparisonRow of(
      String district,
      String agencyCode,
      DistrictIndicatorRow row,
      @Nullable BigDecimal districtValue,
      @Nullable Ranking ranking) {
    BigDecimal value = row.value();
    Ranking among = value == null ? null : ranking;
    return new ComparisonRow(
        district,
        agencyCode,
        row.year(),
        row.indicator(),
        row.indicatorLabel(),
        row.unit(),
        row.numerator(),
        row.denominator(),
        value,
        districtValue,
        null,
        among == null || value == null ? null : among.get(value),
        among == null ? null : among.size(),
        false);
  }

  /** This row beside the value of a larger whole, whose median is not known. */
  ComparisonRow beside(@Nullable BigDecimal whole) {
    return new ComparisonRow(
        district,
        agencyCode,
        year,
        indicator,
        indicatorLabel,
        unit,
        numerator,
        denominator,
        value,
        whole,
        null,
        rank,
        ranked,
        smallSample);
  }
}
