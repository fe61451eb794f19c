package org.gongkai.rollup.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Roster;

/**
 * The indicators of an office from those of its own agencies and of the offices below: both figures
 * of every rate are added up and divided anew. The offices below are ranked among each other.
 * Medians and the share of the five with most requests cannot be had from sums and are left out.
 */
public final class BranchIndicators {

  private static final Set<String> OF_DISTRICTS =
      EnumSet.allOf(DistrictIndicator.class).stream()
          .map(DistrictIndicator::id)
          .collect(Collectors.toUnmodifiableSet());

  private final Roster roster;
  private final List<String> order;

  public BranchIndicators(Forms forms, Roster roster) {
    this.roster = roster;
    order =
        Stream.concat(
                new IndicatorCatalogue(forms).all().stream().map(Indicator::id),
                EnumSet.complementOf(EnumSet.of(DistrictIndicator.TOP5_SHARE)).stream()
                    .map(DistrictIndicator::id))
            .toList();
  }

  /**
   * The rows of an office.
   *
   * @param own those of its own agencies, of all years
   * @param below those of each office below, of all years
   */
  public IndicatorRows join(
      String district, IndicatorRows own, Map<DisclosureOffice, List<DistrictIndicatorRow>> below) {
    List<DistrictIndicatorRow> parts = new ArrayList<>(own.ofDistrict());
    below.values().forEach(parts::addAll);
    SortedSet<Integer> years = new TreeSet<>();
    parts.forEach(row -> years.add(row.year()));
    Map<Key, DistrictIndicatorRow> whole = new LinkedHashMap<>();
    for (int year : years) {
      List<DistrictIndicatorRow> ofYear = parts.stream().filter(row -> row.year() == year).toList();
      whole.putAll(join(district, year, ofYear));
    }
    List<ComparisonRow> rows = new ArrayList<>();
    whole.values().stream()
        .filter(row -> OF_DISTRICTS.contains(row.indicator()))
        .map(row -> ComparisonRow.of(district, "", row, row.value(), null))
        .forEach(rows::add);
    own.ofAgencies().stream()
        .filter(row -> !row.agencyCode().isEmpty())
        .map(row -> row.beside(Objects.requireNonNull(whole.get(Key.of(row))).value()))
        .forEach(rows::add);
    rows.addAll(ranked(district, whole, below));
    return new IndicatorRows(rows, List.copyOf(whole.values()));
  }

  private record Key(int year, String indicator) {

    static Key of(DistrictIndicatorRow row) {
      return new Key(row.year(), row.indicator());
    }

    static Key of(ComparisonRow row) {
      return new Key(row.year(), row.indicator());
    }
  }

  private Map<Key, DistrictIndicatorRow> join(
      String district, int year, List<DistrictIndicatorRow> parts) {
    int expected = roster.summed(district, year).size();
    int reporting =
        parts.stream()
            .collect(
                Collectors.toMap(
                    DistrictIndicatorRow::district,
                    DistrictIndicatorRow::agenciesReporting,
                    (one, same) -> one))
            .values()
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    Map<Key, DistrictIndicatorRow> rows = new LinkedHashMap<>();
    for (String indicator : order) {
      List<DistrictIndicatorRow> of =
          parts.stream().filter(row -> row.indicator().equals(indicator)).toList();
      if (!of.isEmpty()) {
        rows.put(new Key(year, indicator), sum(district, of, reporting, expected));
      }
    }
    return rows;
  }

  private static DistrictIndicatorRow sum(
      String district, List<DistrictIndicatorRow> parts, int reporting, int expected) {
    List<Ratio> ratios = new ArrayList<>();
    for (DistrictIndicatorRow part : parts) {
      if (part.numerator() != null) {
        ratios.add(new Ratio(part.numerator(), part.denominator()));
      }
    }
    Ratio ratio = Ratio.ofSums(ratios).orElse(null);
    DistrictIndicatorRow any = parts.get(0);
    return new DistrictIndicatorRow(
        district,
        any.year(),
        any.indicator(),
        any.indicatorLabel(),
        any.unit(),
        ratio == null ? null : ratio.numerator(),
        ratio == null ? null : ratio.denominator(),
        ratio == null ? null : ratio.value().orElse(null),
        null,
        parts.stream().mapToInt(DistrictIndicatorRow::agenciesWithValue).sum(),
        reporting,
        expected);
  }

  private static List<ComparisonRow> ranked(
      String district,
      Map<Key, DistrictIndicatorRow> whole,
      Map<DisclosureOffice, List<DistrictIndicatorRow>> below) {
    Map<Key, Ranking> rankings = new HashMap<>();
    whole.keySet().forEach(key -> rankings.put(key, ranking(key, below.values())));
    List<ComparisonRow> rows = new ArrayList<>();
    below.forEach(
        (office, ofOffice) -> {
          for (DistrictIndicatorRow row : ofOffice) {
            if (!OF_DISTRICTS.contains(row.indicator())) {
              Key key = Key.of(row);
              BigDecimal ofWhole = Objects.requireNonNull(whole.get(key)).value();
              rows.add(ComparisonRow.of(district, office.code(), row, ofWhole, rankings.get(key)));
            }
          }
        });
    return rows;
  }

  private static Ranking ranking(Key key, Collection<List<DistrictIndicatorRow>> below) {
    List<BigDecimal> values = new ArrayList<>();
    for (List<DistrictIndicatorRow> rows : below) {
      for (DistrictIndicatorRow row : rows) {
        if (Key.of(row).equals(key) && row.value() != null) {
          values.add(row.value());
        }
      }
    }
    return new Ranking(values);
  }
}
