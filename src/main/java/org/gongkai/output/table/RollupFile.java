package org.gongkai.output.table;

import java.util.function.Consumer;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.RollupRow;

/**
 * Every statutory cell summed over the members of a district ({@code district_rollup.csv}), or over
 * those of one type ({@code type_rollup.csv}).
 */
public final class RollupFile extends RowTable<RollupRow> {

  private final boolean byType;

  private RollupFile(boolean byType, String name, String... key) {
    super(name, key);
    this.byType = byType;
    addDistrict(RollupRow::district);
    if (byType) {
      add(CsvColumn.text("agency_type").always(), RollupRow::agencyType);
    }
    addYear(RollupRow::year);
    add(CsvColumn.text("form").always().inFile("rollup"), RollupRow::form);
    addCodes(RollupRow::cell);
    addLabels(RollupRow::sectionLabel, RollupRow::categoryLabel, RollupRow::measureLabel);
    add(CsvColumn.text("unit").always(), RollupRow::unit);
    add(CsvColumn.number("total").in("{unit}"), RollupRow::total);
    add(CsvColumn.number("mean").in("{unit}"), RollupRow::mean);
    add(CsvColumn.number("median").in("{unit}"), RollupRow::median);
    add(CsvColumn.number("min").in("{unit}"), RollupRow::min);
    add(CsvColumn.number("max").in("{unit}"), RollupRow::max);
    add(CsvColumn.integer("agencies_with_value").always(), RollupRow::agenciesWithValue);
    add(CsvColumn.integer("agencies_reporting").always(), RollupRow::agenciesReporting);
    add(CsvColumn.integer("agencies_expected").always(), RollupRow::agenciesExpected);
    addLevel(RollupRow::level);
  }

  public static RollupFile ofDistricts() {
    return new RollupFile(
        false, "district_rollup", "district", "year", "section", "category", "measure");
  }

  public static RollupFile ofTypes() {
    return new RollupFile(
        true, "type_rollup", "district", "agency_type", "year", "section", "category", "measure");
  }

  @Override
  void forEach(EditionSource edition, Consumer<RollupRow> rows) {
    if (byType) {
      edition.forEachTypeRollup(rows);
    } else {
      edition.forEachDistrictRollup(rows);
    }
  }
}
