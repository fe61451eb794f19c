package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a whole district in a year, with the figures it comes from.
 *
 * @param indicator its id, {@code disclosure_rate}
 * @param unit {@code 件}, {@code 比例} …
 * @param numerator the sum over the agencies whose figures are known; null where none are
 * @param denominator the same; null for plain counts
 * @param value recomputed from these sums, never averaged; null for a zero denominator
 * @param median of the agencies' values; null for what only a district has
 * @param agenciesWithValue over how many agencies the sums are taken
 * @param agenciesReporting how many members' reports stand
 * @param agenciesExpected how many members are to report
 */
public record DistrictIndicatorRow(
    String district,
    int year,
    String indicator,
    String indicatorLabel,
    String unit,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal median,
    int agenciesWithValue,
    int agenciesReporting,
    int agenciesExpected) {}
