package org.gongkai.output.sums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.Indicator;
import org.gongkai.rollup.indicator.IndicatorCatalogue;

/**
 * Tells which indicators of agencies rest on figures that cannot be right and are still to be
 * corrected: who leads a ranking by such a figure may not lead it for long.
 */
public final class OpenErrors {

  private final Map<String, Indicator> indicators;
  private final Map<ReportKey, List<CellKey>> cells = new HashMap<>();

  private OpenErrors(Map<String, Indicator> indicators) {
    this.indicators = indicators;
  }

  public static OpenErrors of(EditionSource edition) {
    OpenErrors errors =
        new OpenErrors(
            new IndicatorCatalogue(edition.forms())
                .all().stream().collect(Collectors.toMap(Indicator::id, Function.identity())));
    edition.forEachFinding(errors::add);
    return errors;
  }

  private void add(Finding finding) {
    Integer year = finding.year();
    if (ErrorNotes.isOpenError(finding) && year != null) {
      cells
          .computeIfAbsent(new ReportKey(finding.agencyCode(), year), any -> new ArrayList<>())
          .add(finding.cell());
    }
  }

  /** Whether one touches a figure of the indicator. */
  public boolean touch(ComparisonRow row) {
    Indicator indicator = indicators.get(row.indicator());
    return indicator != null
        && (of(row, 0).stream().anyMatch(indicator::isOf)
            || of(row, 1).stream().anyMatch(indicator::isOfYearBefore));
  }

  private List<CellKey> of(ComparisonRow row, int yearsBefore) {
    return cells.getOrDefault(new ReportKey(row.agencyCode(), row.year() - yearsBefore), List.of());
  }
}
