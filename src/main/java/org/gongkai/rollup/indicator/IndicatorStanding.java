package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.rollup.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * How the agencies of a district stand in one indicator: their values, the district's own from the
 * sums of all whose figures are known, the median, and the places within each group of sample size.
 */
final class IndicatorStanding {

  private final Indicator indicator;
  private final Map<String, Ratio> ratios = new LinkedHashMap<>();
  private final Ranking normal;
  private final Ranking small;
  private final @Nullable Ratio district;
  private final @Nullable BigDecimal median;

  IndicatorStanding(Indicator indicator, List<AgencyFigures> agencies) {
    this.indicator = indicator;
    for (AgencyFigures agency : agencies) {
      indicator.compute(agency).ifPresent(ratio -> ratios.put(agency.code(), ratio));
    }
    normal = rank(agencies.stream().filter(agency -> !agency.isSmallSample()).toList());
    small = rank(agencies.stream().filter(AgencyFigures::isSmallSample).toList());
    district = Ratio.ofSums(ratios.values()).orElse(null);
    median = middle(ratios.values().stream().flatMap(each -> each.value().stream()).toList());
  }

  private Ranking rank(List<AgencyFigures> group) {
    return new Ranking(
        group.stream().flatMap(agency -> find(agency).flatMap(Ratio::value).stream()).toList());
  }

  Indicator indicator() {
    return indicator;
  }

  /** The agency's figures; empty where they cannot be had. */
  Optional<Ratio> find(AgencyFigures agency) {
    return Optional.ofNullable(ratios.get(agency.code()));
  }

  /** Recomputed from the sums, never averaged; null where nothing can be divided. */
  @Nullable BigDecimal districtValue() {
    return district == null ? null : district.value().orElse(null);
  }

  /** The sums that the district's value comes from; null where no agency's figures are known. */
  @Nullable Ratio district() {
    return district;
  }

  /** How many agencies' figures are known. */
  int agencies() {
    return ratios.size();
  }

  /** Of the agencies that have a value, in the places of the value; null where none has. */
  @Nullable BigDecimal median() {
    return median;
  }

  private @Nullable BigDecimal middle(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return null;
    }
    BigDecimal middle = new Distribution(values).median();
    return indicator.denominator() == null
        ? middle
        : middle.setScale(Ratio.PLACES, RoundingMode.HALF_UP);
  }

  Ranking ranking(AgencyFigures agency) {
    return agency.isSmallSample() ? small : normal;
  }
}
