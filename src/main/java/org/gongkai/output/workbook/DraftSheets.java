package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Report;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.rollup.RollupRow;

/**
 * 汇总底稿, a sheet a year, the newest first: a line an agency or office below, a column a statutory
 * cell, the last line adds up, so that every figure of the district can be traced to whom it comes
 * from.
 */
final class DraftSheets implements BookSheet {

  static final List<String> COLUMNS = List.of("agency_code", "agency", "agency_type", "status");

  @Override
  public String id() {
    return "draft";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    Map<Integer, DraftSheet> drafts = new LinkedHashMap<>();
    for (DistrictTotals totals : material.years()) {
      Page page = spreadsheet.page(material.text("draft.sheet", totals.year()));
      drafts.put(totals.year(), DraftSheet.begin(material, totals, page));
    }
    byAgency(material).forEach((agency, expected) -> lines(material, agency, expected, drafts));
    for (DisclosureOffice office : material.roster().offices().below(material.district())) {
      lines(material, office, drafts);
    }
    drafts.values().forEach(DraftSheet::end);
  }

  /** The sums of an office below, in every year of which it has any. */
  private static void lines(
      DistrictBookData material, DisclosureOffice office, Map<Integer, DraftSheet> drafts) {
    Map<Integer, List<RollupRow>> byYear = new TreeMap<>();
    material
        .edition()
        .ofDistrict(office.name())
        .forEachDistrictRollup(
            row -> byYear.computeIfAbsent(row.year(), any -> new ArrayList<>()).add(row));
    Agency line = material.roster().ranked(office.code()).orElseThrow();
    byYear.forEach(
        (year, rows) ->
            Optional.ofNullable(drafts.get(year)).ifPresent(draft -> draft.line(line, rows)));
  }

  private static Map<Agency, List<Coverage>> byAgency(DistrictBookData material) {
    return material.coverage().stream()
        .collect(
            Collectors.groupingBy(
                Coverage::agency,
                () -> new TreeMap<>(DistrictBookData.OFFICE_ORDER),
                Collectors.toList()));
  }

  /** The agency's line in every year; its reports are in memory only here. */
  private static void lines(
      DistrictBookData material,
      Agency agency,
      List<Coverage> expected,
      Map<Integer, DraftSheet> drafts) {
    Map<Integer, Report> reports =
        material.edition().reports(agency.code()).stream()
            .collect(Collectors.toMap(report -> report.key().year(), Function.identity()));
    for (Coverage coverage : expected) {
      DraftSheet draft = drafts.get(coverage.year());
      if (draft != null) {
        draft.line(coverage, reports.get(coverage.year()));
      }
    }
  }
}
