package org.gongkai.output.table;

import java.util.function.Consumer;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;

/** {@code district_indicators.csv}: every indicator of every district, and what it comes from. */
public final class DistrictIndicatorsFile extends RowTable<DistrictIndicatorRow> {

  static final String NAME = "district_indicators";

  public DistrictIndicatorsFile() {
    super(NAME, "district", "year", "indicator");
    addDistrict(DistrictIndicatorRow::district);
    addYear(DistrictIndicatorRow::year);
    add(CsvColumn.text("indicator").always(), DistrictIndicatorRow::indicator);
    add(CsvColumn.text("indicator_label").always(), DistrictIndicatorRow::indicatorLabel);
    add(
        CsvColumn.text("unit").always().inFile(AgencyComparisonFile.NAME),
        DistrictIndicatorRow::unit);
    add(CsvColumn.number("numerator").inFile(NAME), DistrictIndicatorRow::numerator);
    add(CsvColumn.number("denominator").inFile(NAME), DistrictIndicatorRow::denominator);
    add(CsvColumn.number("value").in("{unit}").inFile(NAME), DistrictIndicatorRow::value);
    add(CsvColumn.number("median").in("{unit}").inFile(NAME), DistrictIndicatorRow::median);
    add(
        CsvColumn.integer("agencies_with_value").always().inFile(NAME),
        DistrictIndicatorRow::agenciesWithValue);
    add(CsvColumn.integer("agencies_reporting").always(), DistrictIndicatorRow::agenciesReporting);
    add(CsvColumn.integer("agencies_expected").always(), DistrictIndicatorRow::agenciesExpected);
  }

  @Override
  void forEach(EditionSource edition, Consumer<DistrictIndicatorRow> rows) {
    edition.forEachDistrictIndicator(rows);
  }
}
