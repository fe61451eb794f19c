package org.gongkai.rollup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Report;
import org.gongkai.rollup.indicator.ComparisonRow;

/** Districts made of sample reports, and a look into their rows. */
public final class Districts {

  static final String NAME = "河东区";

  private Districts() {}

  /** A district whose members all reported and are departments. */
  public static DistrictYear of(RolledUpReport... samples) {
    List<Report> reports = Stream.of(samples).map(RolledUpReport::build).toList();
    List<Agency> agencies =
        reports.stream()
            .map(report -> RolledUpReport.agency(report.key().agencyCode(), "department"))
            .toList();
    return new DistrictYear(
        NAME, reports.get(0).key().year(), agencies, agencies, reports, Set.of());
  }

  public static RollupRow row(List<RollupRow> rows, CellKey cell) {
    return rows.stream().filter(row -> row.cell().equals(cell)).findFirst().orElseThrow();
  }

  public static ComparisonRow row(List<ComparisonRow> rows, String agency, String indicator) {
    return rows.stream()
        .filter(row -> row.agencyCode().equals(agency) && row.indicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
