package org.gongkai.rollup.years;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.form.Comparability;
import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A cell in two neighbouring years.
 *
 * @param agencyCode the agency, or empty for the district
 * @param change value less previous value; null where they may not be compared
 * @param changePercent in per cent to two places; null from zero and where they may not be compared
 * @param caveats why they do not compare without reserve; none where they do
 */
public record YearChange(
    String district,
    String agencyCode,
    CellKey cell,
    String sectionLabel,
    String categoryLabel,
    String measureLabel,
    String unit,
    int previousYear,
    BigDecimal previousValue,
    int year,
    BigDecimal value,
    @Nullable BigDecimal change,
    @Nullable BigDecimal changePercent,
    Comparability comparable,
    Set<ComparisonCaveat> caveats) {

  public YearChange {
    caveats = Collections.unmodifiableSet(new TreeSet<>(caveats));
  }

  /** Why the two figures do not come from the same agencies; empty where they do. */
  public Optional<ComparisonCaveat> ofOtherAgencies() {
    return Stream.of(ComparisonCaveat.AGENCIES, ComparisonCaveat.GAPS)
        .filter(caveats::contains)
        .findFirst();
  }
}
