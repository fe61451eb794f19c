package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;
import org.gongkai.model.wording.Language;
import org.gongkai.rollup.DistrictYear;
import org.gongkai.rollup.KnownForms;
import org.jspecify.annotations.Nullable;

/**
 * Computes every indicator for every agency of a district and sets them side by side. The formulas
 * stand in the catalogue and on the page {@code indicators} of the documentation.
 *
 * <p>A figure counts when it is a printed number, or empty where an equation of the form leaves
 * only zero; otherwise the indicator has no value for the agency. An indicator that needs a cell
 * which the agency's form does not have gets no row. The district's value is recomputed from the
 * sums over the agencies whose figures are known. Places go by the value as shown, the greatest
 * first; agencies with fewer than 30 accepted requests, or an unknown number of them, are ranked
 * apart.
 */
public final class Indicators {

  private final KnownForms forms;
  private final List<Indicator> catalogue;
  private final IndicatorWords words;

  /**
   * Prepares the catalogue.
   *
   * @param language of the labels
   */
  public Indicators(Forms forms, Language language) {
    this.forms = new KnownForms(forms);
    catalogue = new IndicatorCatalogue(forms).all();
    words = new IndicatorWords(forms, language);
  }

  /**
   * The indicators of the district and of each agency by code, in the order of the catalogue.
   *
   * @param previous the same district one year earlier; without it nothing can be said of growth
   * @throws IllegalArgumentException for another district or year than the one before
   */
  public IndicatorRows compare(DistrictYear current, Optional<DistrictYear> previous) {
    previous.ifPresent(before -> requireNeighbours(before, current));
    List<AgencyFigures> agencies = agencies(current, previous);
    List<IndicatorStanding> standings =
        catalogue.stream().map(each -> new IndicatorStanding(each, agencies)).toList();
    List<DistrictIndicatorRow> own = ofDistrictAlone(current, agencies);
    List<ComparisonRow> rows = new ArrayList<>(own.stream().map(Indicators::ofDistrict).toList());
    for (AgencyFigures agency : agencies) {
      for (IndicatorStanding standing : standings) {
        if (standing.indicator().appliesTo(agency)) {
          rows.add(row(current, agency, standing));
        }
      }
    }
    Stream<DistrictIndicatorRow> shared =
        standings.stream()
            .filter(standing -> agencies.stream().anyMatch(standing.indicator()::appliesTo))
            .map(standing -> row(current, standing));
    return new IndicatorRows(rows, Stream.concat(shared, own.stream()).toList());
  }

  private static void requireNeighbours(DistrictYear before, DistrictYear current) {
    if (!before.district().equals(current.district()) || before.year() != current.year() - 1) {
      throw new IllegalArgumentException(
          before.district() + " " + before.year() + " does not come before " + current.year());
    }
  }

  private List<AgencyFigures> agencies(DistrictYear current, Optional<DistrictYear> previous) {
    Map<String, Report> before = new HashMap<>();
    previous.ifPresent(year -> collect(year, before));
    List<Agency> received = current.received();
    return IntStream.range(0, received.size())
        .mapToObj(
            i -> {
              String code = received.get(i).code();
              return figures(code, current.reports().get(i), before.get(code));
            })
        .sorted(Comparator.comparing(AgencyFigures::code))
        .toList();
  }

  private static void collect(DistrictYear year, Map<String, Report> reports) {
    for (int i = 0; i < year.received().size(); i++) {
      reports.put(year.received().get(i).code(), year.reports().get(i));
    }
  }

  private AgencyFigures figures(String code, Report current, @Nullable Report previous) {
    return new AgencyFigures(
        code, forms.figures(current), previous == null ? null : forms.figures(previous));
  }

  private List<DistrictIndicatorRow> ofDistrictAlone(
      DistrictYear district, List<AgencyFigures> agencies) {
    List<BigDecimal> received =
        agencies.stream()
            .flatMap(agency -> agency.find(IndicatorCatalogue.received()).stream())
            .toList();
    return Arrays.stream(DistrictIndicator.values())
        .map(indicator -> row(district, indicator, received))
        .toList();
  }

  private DistrictIndicatorRow row(
      DistrictYear district, DistrictIndicator indicator, List<BigDecimal> received) {
    Ratio ratio = indicator.compute(district, received);
    return new DistrictIndicatorRow(
        district.district(),
        district.year(),
        indicator.id(),
        indicator.label(words),
        indicator.unit(),
        ratio.numerator(),
        ratio.denominator(),
        ratio.value().orElse(null),
        null,
        indicator.agencies(district, received),
        district.received().size(),
        district.expected().size());
  }

  private DistrictIndicatorRow row(DistrictYear district, IndicatorStanding standing) {
    Indicator indicator = standing.indicator();
    Ratio ratio = standing.district();
    return new DistrictIndicatorRow(
        district.district(),
        district.year(),
        indicator.id(),
        indicator.label(words),
        indicator.unit(),
        ratio == null ? null : ratio.numerator(),
        ratio == null ? null : ratio.denominator(),
        standing.districtValue(),
        standing.median(),
        standing.agencies(),
        district.received().size(),
        district.expected().size());
  }

  /** What only a district has, beside its agencies. */
  private static ComparisonRow ofDistrict(DistrictIndicatorRow row) {
    return ComparisonRow.of(row.district(), "", row, row.value(), null);
  }

  private ComparisonRow row(
      DistrictYear district, AgencyFigures agency, IndicatorStanding standing) {
    Indicator indicator = standing.indicator();
    Optional<Ratio> ratio = standing.find(agency);
    BigDecimal value = ratio.flatMap(Ratio::value).orElse(null);
    Ranking ranking = standing.ranking(agency);
    return new ComparisonRow(
        district.district(),
        agency.code(),
        district.year(),
        indicator.id(),
        indicator.label(words),
        indicator.unit(),
        ratio.map(Ratio::numerator).orElse(null),
        ratio.map(Ratio::denominator).orElse(null),
        value,
        standing.districtValue(),
        standing.median(),
        value == null ? null : ranking.get(value),
        value == null ? null : ranking.size(),
        agency.isSmallSample());
  }
}
