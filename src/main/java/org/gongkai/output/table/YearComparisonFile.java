package org.gongkai.output.table;

import java.util.List;
import org.gongkai.form.Comparability;
import org.gongkai.model.Roster;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.years.YearChange;

/** {@code year_comparison.csv}: every cell in two neighbouring years, of agencies and districts. */
public final class YearComparisonFile implements TableFile {

  private static final String AGENCY = "agency";
  private static final String DISTRICT = "district";

  @Override
  public String name() {
    return "year_comparison";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        List.of(
            CsvColumn.text("level").oneOf(List.of(DISTRICT, AGENCY)).inFile(name()),
            CommonColumns.DISTRICT,
            CsvColumn.text("agency_code").inFile(name()),
            CsvColumn.text("agency").inFile(name())),
        CommonColumns.CELL,
        List.of(
            CommonColumns.UNIT,
            CsvColumn.year("previous_year").always(),
            CsvColumn.number("previous_value").always().in("{unit}"),
            CommonColumns.YEAR,
            CsvColumn.number("value").always().in("{unit}").inFile(name()),
            CsvColumn.number("change").in("{unit}"),
            CsvColumn.number("change_percent").in("%"),
            CsvColumn.text("comparable").oneOf(CommonColumns.words(Comparability.values()))),
        SumColumns.ofSomeRows(name()),
        List.of(
            CsvColumn.text("comparable_reason"),
            CsvColumn.text("subject").always().inFile(name())));
  }

  @Override
  public List<String> key() {
    return List.of("level", "subject", "section", "category", "measure", "year");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    Roster roster = edition.roster();
    ComparableReasons reasons = new ComparableReasons(edition.officeForms(), edition.language());
    edition.forEachYearChange(
        change -> {
          write(rows, roster, change);
          String code = change.agencyCode();
          SumColumns.write(rows, roster, code, isCounted(roster, change))
              .text(reasons.text(change))
              .text(code.isEmpty() ? change.district() : code)
              .end();
        });
  }

  private static boolean isCounted(Roster roster, YearChange change) {
    return SumColumns.isExpected(roster, change.agencyCode(), change.previousYear())
        && SumColumns.isExpected(roster, change.agencyCode(), change.year());
  }

  private static void write(CsvRows rows, Roster roster, YearChange change) {
    rows.text(change.agencyCode().isEmpty() ? DISTRICT : AGENCY)
        .text(change.district())
        .text(change.agencyCode())
        .text(AgencyColumns.name(roster, change.agencyCode()));
    CommonColumns.codes(rows, change.cell());
    CommonColumns.labels(
        rows, change.sectionLabel(), change.categoryLabel(), change.measureLabel());
    rows.text(change.unit())
        .year(change.previousYear())
        .number(change.previousValue())
        .year(change.year())
        .number(change.value())
        .number(change.change())
        .number(change.changePercent())
        .text(change.comparable().code());
  }
}
