package org.gongkai.output.table;

import java.util.function.Consumer;
import org.gongkai.model.Agency;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.OpenErrors;
import org.gongkai.rollup.indicator.ComparisonRow;

/** {@code agency_comparison.csv}: every indicator of every agency beside its district's. */
public final class AgencyComparisonFile extends RowTable<AgencyComparisonFile.Row> {

  static final String NAME = "agency_comparison";

  record Row(Agency agency, ComparisonRow of, boolean hasError) {}

  public AgencyComparisonFile() {
    super(NAME, "district", "agency_code", "year", "indicator");
    addAgency(Row::agency);
    addYear(row -> row.of.year());
    add(CsvColumn.text("indicator").always(), row -> row.of.indicator());
    add(CsvColumn.text("indicator_label").always(), row -> row.of.indicatorLabel());
    add(CsvColumn.text("unit").always().inFile(NAME), row -> row.of.unit());
    add(CsvColumn.number("numerator"), row -> row.of.numerator());
    add(CsvColumn.number("denominator"), row -> row.of.denominator());
    add(CsvColumn.number("value").in("{unit}").inFile(NAME), row -> row.of.value());
    add(CsvColumn.number("district_value").in("{unit}"), row -> row.of.districtValue());
    add(CsvColumn.number("district_median").in("{unit}"), row -> row.of.districtMedian());
    add(CsvColumn.integer("rank"), row -> row.of.rank());
    add(CsvColumn.integer("ranked"), row -> row.of.ranked());
    add(CsvColumn.flag("small_sample"), row -> row.of.smallSample());
    addOwnRole(Row::agency, row -> row.of.numerator() != null && row.agency.isMember());
    add(CsvColumn.flag("open_error"), row -> row.of.value() != null && row.hasError);
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    OpenErrors errors = OpenErrors.of(edition);
    edition.forEachComparison(
        row -> {
          if (!row.agencyCode().isEmpty()) {
            Agency ranked = edition.roster().ranked(row.agencyCode()).orElseThrow();
            rows.accept(new Row(ranked, row, errors.touch(row)));
          }
        });
  }
}
