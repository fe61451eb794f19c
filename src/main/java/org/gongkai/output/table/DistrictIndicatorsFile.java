package org.gongkai.output.table;

import java.util.List;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;

/** {@code district_indicators.csv}: every indicator of every district, and what it comes from. */
public final class DistrictIndicatorsFile implements TableFile {

  static final String NAME = "district_indicators";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CommonColumns.DISTRICT,
        CommonColumns.YEAR,
        CsvColumn.text("indicator").always(),
        CsvColumn.text("indicator_label").always(),
        CommonColumns.UNIT.inFile(AgencyComparisonFile.NAME),
        CsvColumn.number("numerator").inFile(name()),
        CsvColumn.number("denominator").inFile(name()),
        CsvColumn.number("value").in("{unit}").inFile(name()),
        CsvColumn.number("median").in("{unit}").inFile(name()),
        CsvColumn.integer("agencies_with_value").always().inFile(name()),
        CsvColumn.integer("agencies_reporting").always(),
        CsvColumn.integer("agencies_expected").always());
  }

  @Override
  public List<String> key() {
    return List.of("district", "year", "indicator");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachDistrictIndicator(row -> write(rows, row));
  }

  private static void write(CsvRows rows, DistrictIndicatorRow row) {
    rows.text(row.district())
        .year(row.year())
        .text(row.indicator())
        .text(row.indicatorLabel())
        .text(row.unit())
        .number(row.numerator())
        .number(row.denominator())
        .number(row.value())
        .number(row.median())
        .integer(row.agenciesWithValue())
        .integer(row.agenciesReporting())
        .integer(row.agenciesExpected())
        .end();
  }
}
