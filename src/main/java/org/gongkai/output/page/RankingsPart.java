package org.gongkai.output.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.indicator.ComparisonRow;

/**
 * {@code standings} of agencies, a {@link RankingRow} for each year, and {@code rates} of
 * districts: district, year, indicator and value.
 */
record RankingsPart(Subjects subjects) implements Part {

  private record RateKey(String district, int year, String indicator) {}

  @Override
  public void write(EditionSource edition, DataWriter data) {
    Map<RateKey, String> rates = new LinkedHashMap<>();
    data.list("standings", out -> write(edition, rates, out));
    data.list("rates", out -> rates.forEach((key, value) -> out.accept(columns(key, value))));
  }

  private void write(EditionSource edition, Map<RateKey, String> rates, Consumer<Object> out) {
    RankingRow row = new RankingRow(subjects, edition);
    edition.forEachComparison(
        comparison -> {
          rates.putIfAbsent(key(comparison), Figure.text(comparison.districtValue()));
          if (subjects.agency(comparison.agencyCode()) != Subjects.NONE) {
            row.add(comparison, out);
          }
        });
    row.finish(out);
  }

  private static RateKey key(ComparisonRow row) {
    return new RateKey(row.district(), row.year(), row.indicator());
  }

  private List<Object> columns(RateKey key, String value) {
    return List.of(subjects.district(key.district()), key.year(), key.indicator(), value);
  }
}
