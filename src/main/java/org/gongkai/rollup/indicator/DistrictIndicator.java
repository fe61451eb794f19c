package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.rollup.DistrictYear;

/**
 * An indicator that only a district has, since it counts its agencies. Agencies whose number of new
 * requests cannot be told are left out of both figures of the first two.
 */
public enum DistrictIndicator {
  /** Agencies without a new request among those that tell their number. */
  ZERO_REQUEST_SHARE {
    @Override
    Ratio compute(DistrictYear district, List<BigDecimal> received) {
      return Ratio.of(
          received.stream().filter(number -> number.signum() == 0).count(), received.size());
    }
  },
  /** New requests of the five agencies that have most among those of all. */
  TOP5_SHARE {
    @Override
    Ratio compute(DistrictYear district, List<BigDecimal> received) {
      List<BigDecimal> top = received.stream().sorted(Comparator.reverseOrder()).limit(5).toList();
      return new Ratio(sum(top), sum(received));
    }
  },
  /** Reports without a finding of severity error among those received. */
  ERROR_FREE_RATE {
    @Override
    Ratio compute(DistrictYear district, List<BigDecimal> received) {
      Set<String> withErrors = district.withErrors();
      return Ratio.of(
          district.received().stream().filter(a -> !withErrors.contains(a.code())).count(),
          district.received().size());
    }

    @Override
    int agencies(DistrictYear district, List<BigDecimal> received) {
      return district.received().size();
    }
  };

  /**
   * The district's value with its two figures.
   *
   * @param received the numbers of new requests of the agencies that tell theirs
   */
  abstract Ratio compute(DistrictYear district, List<BigDecimal> received);

  /** Over how many agencies it is taken: those that tell their number, unless said otherwise. */
  int agencies(DistrictYear district, List<BigDecimal> received) {
    return received.size();
  }

  /** As in the files, {@code top5_share}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String unit() {
    return "比例";
  }

  public String label(IndicatorWords words) {
    return words.text(id());
  }

  public String formula(IndicatorWords words) {
    return words.text(id() + ".formula");
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
