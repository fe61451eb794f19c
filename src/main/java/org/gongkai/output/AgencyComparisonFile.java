package org.gongkai.output;

import java.util.List;
import org.gongkai.model.Roster;
import org.gongkai.rollup.ComparisonRow;

/**
 * {@code agency_comparison.csv}: every indicator of every agency beside its district's. Indicators
 * that only a district has stand in rows without an agency.
 */
final class AgencyComparisonFile implements TableFile {

  static final String NAME = "agency_comparison";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CommonColumns.DISTRICT,
        CsvColumn.text("agency_code").inFile(name()),
        CsvColumn.text("agency").inFile(name()),
        CsvColumn.text("agency_type").inFile(name()),
        CommonColumns.YEAR,
        CsvColumn.text("indicator").always(),
        CsvColumn.text("indicator_label").always(),
        CommonColumns.UNIT.inFile(name()),
        CsvColumn.number("numerator"),
        CsvColumn.number("denominator"),
        CsvColumn.number("value").in("{unit}").inFile(name()),
        CsvColumn.number("district_value").in("{unit}"),
        CsvColumn.number("district_median").in("{unit}"),
        CsvColumn.integer("rank"),
        CsvColumn.integer("ranked"),
        CsvColumn.flag("small_sample"));
  }

  @Override
  public List<String> key() {
    return List.of("district", "agency_code", "year", "indicator");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachComparison(row -> write(rows, edition.roster(), row));
  }

  private static void write(CsvRows rows, Roster roster, ComparisonRow row) {
    rows.text(row.district())
        .text(row.agencyCode())
        .text(AgencyNames.name(roster, row.agencyCode()))
        .text(AgencyNames.type(roster, row.agencyCode()))
        .year(row.year())
        .text(row.indicator())
        .text(row.indicatorLabel())
        .text(row.unit())
        .number(row.numerator())
        .number(row.denominator())
        .number(row.value())
        .number(row.districtValue())
        .number(row.districtMedian())
        .integer(row.rank())
        .integer(row.ranked())
        .flag(row.smallSample())
        .end();
  }
}
