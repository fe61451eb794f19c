package org.gongkai.output.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.model.ReportKey;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.OpenErrors;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.IndicatorText;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of one agency and year as the data hold them: agency, year, 1 where the sample is
 * small, and one text with a word for each indicator of the catalogue, {@code value|numerator|
 * denominator|rank|1} with 1 where figures behind it are still to be corrected; nothing where there
 * is no value.
 */
final class RankingRow {

  private final Subjects subjects;
  private final Map<String, Integer> places = new HashMap<>();
  private final String[] words;
  private @Nullable ReportKey open;
  private final OpenErrors errors;
  private boolean isSmall;

  RankingRow(Subjects subjects, EditionSource edition) {
    this.subjects = subjects;
    IndicatorText.all(edition.forms(), edition.language())
        .forEach(each -> places.put(each.id(), places.size()));
    errors = OpenErrors.of(edition);
    words = new String[places.size()];
  }

  /** Takes in one indicator; hands out the row before when another begins. */
  void add(ComparisonRow row, Consumer<Object> out) {
    ReportKey key = new ReportKey(row.agencyCode(), row.year());
    if (!key.equals(open)) {
      finish(out);
      open = key;
      isSmall = row.smallSample();
      Arrays.fill(words, "");
    }
    Integer place = places.get(row.indicator());
    if (place != null && row.value() != null) {
      words[place] = word(row);
    }
  }

  void finish(Consumer<Object> out) {
    ReportKey key = open;
    if (key != null) {
      int agency = subjects.agency(key.agencyCode());
      out.accept(List.of(agency, key.year(), isSmall ? 1 : 0, String.join("\t", words)));
    }
  }

  private String word(ComparisonRow row) {
    Integer rank = row.rank();
    return String.join(
        "|",
        Figure.text(row.value()),
        Figure.text(row.numerator()),
        Figure.text(row.denominator()),
        rank == null ? "" : Integer.toString(rank),
        errors.touch(row) ? "1" : "");
  }
}
