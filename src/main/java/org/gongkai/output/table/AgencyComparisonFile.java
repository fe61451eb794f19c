package org.gongkai.output.table;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.output.sums.OpenErrors;
import org.gongkai.rollup.indicator.ComparisonRow;

/** {@code agency_comparison.csv}: every indicator of every agency beside its district's. */
public final class AgencyComparisonFile implements TableFile {

  static final String NAME = "agency_comparison";

  private static final List<CsvColumn> OF_INDICATOR =
      List.of(
          CommonColumns.YEAR,
          CsvColumn.text("indicator").always(),
          CsvColumn.text("indicator_label").always(),
          CommonColumns.UNIT.inFile(NAME),
          CsvColumn.number("numerator"),
          CsvColumn.number("denominator"),
          CsvColumn.number("value").in("{unit}").inFile(NAME),
          CsvColumn.number("district_value").in("{unit}"),
          CsvColumn.number("district_median").in("{unit}"),
          CsvColumn.integer("rank"),
          CsvColumn.integer("ranked"),
          CsvColumn.flag("small_sample"));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        CommonColumns.AGENCY,
        OF_INDICATOR,
        SumColumns.ofEveryRow(name()),
        List.of(CsvColumn.flag("open_error")));
  }

  @Override
  public List<String> key() {
    return List.of("district", "agency_code", "year", "indicator");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    OpenErrors errors = OpenErrors.of(edition);
    edition.forEachComparison(
        row -> {
          if (!row.agencyCode().isEmpty()) {
            write(rows, edition.roster().get(row.agencyCode()), row)
                .flag(row.value() != null && errors.touch(row))
                .end();
          }
        });
  }

  private static CsvRows write(CsvRows rows, Agency agency, ComparisonRow row) {
    CommonColumns.agency(rows, agency)
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
        .flag(row.smallSample());
    return SumColumns.write(rows, agency, row.numerator() != null);
  }
}
