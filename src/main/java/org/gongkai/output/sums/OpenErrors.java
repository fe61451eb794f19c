package org.gongkai.output.sums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
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
    edition.branch().forEachFinding(finding -> errors.add(finding, edition.roster()));
    return errors;
  }

  /** What touches an agency's figures touches those of all offices that sum them. */
  private void add(Finding finding, Roster roster) {
    Integer year = finding.year();
    if (ErrorNotes.isOpenError(finding) && year != null) {
      add(finding.agencyCode(), year, finding.cell());
      roster.find(finding.agencyCode()).filter(Agency::isMember).stream()
          .flatMap(agency -> roster.offices().path(agency.district()).stream())
          .flatMap(district -> roster.offices().find(district).stream())
          .forEach(office -> add(office.code(), year, finding.cell()));
    }
  }

  private void add(String code, int year, CellKey cell) {
    cells.computeIfAbsent(new ReportKey(code, year), any -> new ArrayList<>()).add(cell);
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
