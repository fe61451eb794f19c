package org.gongkai.output.table;

import java.util.List;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.rollup.RollupRow;

/** What the rollups of districts and of agency types have in common. */
final class RollupColumns {

  /** From {@code year} to the last column. */
  static final List<CsvColumn> FROM_YEAR =
      CommonColumns.join(
          List.of(CommonColumns.YEAR, CsvColumn.text("form").always().inFile("rollup")),
          CommonColumns.CELL,
          List.of(
              CommonColumns.UNIT,
              CsvColumn.number("total").in("{unit}"),
              CsvColumn.number("mean").in("{unit}"),
              CsvColumn.number("median").in("{unit}"),
              CsvColumn.number("min").in("{unit}"),
              CsvColumn.number("max").in("{unit}"),
              CsvColumn.integer("agencies_with_value").always(),
              CsvColumn.integer("agencies_reporting").always(),
              CsvColumn.integer("agencies_expected").always(),
              CommonColumns.CELL_LEVEL));

  static final List<String> KEY_FROM_YEAR = List.of("year", "section", "category", "measure");

  private RollupColumns() {}

  static void writeFromYear(CsvRows rows, RollupRow row) {
    rows.year(row.year()).text(row.form());
    CommonColumns.codes(rows, row.cell());
    CommonColumns.labels(rows, row.sectionLabel(), row.categoryLabel(), row.measureLabel());
    rows.text(row.unit())
        .number(row.total())
        .number(row.mean())
        .number(row.median())
        .number(row.min())
        .number(row.max())
        .integer(row.agenciesWithValue())
        .integer(row.agenciesReporting())
        .integer(row.agenciesExpected())
        .text(row.level().code())
        .end();
  }
}
