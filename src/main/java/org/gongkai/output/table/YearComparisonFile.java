package org.gongkai.output.table;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.form.Comparability;
import org.gongkai.model.Agency;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.years.YearChange;
import org.jspecify.annotations.Nullable;

/** {@code year_comparison.csv}: every cell in two neighbouring years, of agencies and districts. */
public final class YearComparisonFile extends RowTable<YearComparisonFile.Row> {

  private static final String AGENCY = "agency";
  private static final String DISTRICT = "district";

  record Row(YearChange of, @Nullable Agency agency, String reason) {

    boolean isOfDistrict() {
      return of.agencyCode().isEmpty();
    }

    boolean isCounted() {
      return isExpected(agency, of.previousYear()) && isExpected(agency, of.year());
    }
  }

  public YearComparisonFile() {
    super("year_comparison", "level", "subject", "section", "category", "measure", "year");
    add(
        CsvColumn.text("level").oneOf(List.of(DISTRICT, AGENCY)).inFile(name()),
        row -> row.isOfDistrict() ? DISTRICT : AGENCY);
    addDistrict(row -> row.of.district());
    add(CsvColumn.text("agency_code").inFile(name()), row -> row.of.agencyCode());
    add(CsvColumn.text("agency").inFile(name()), row -> name(row.agency));
    addCodes(row -> row.of.cell());
    addLabels(
        row -> row.of.sectionLabel(), row -> row.of.categoryLabel(), row -> row.of.measureLabel());
    add(CsvColumn.text("unit").always(), row -> row.of.unit());
    add(CsvColumn.year("previous_year").always(), row -> row.of.previousYear());
    add(CsvColumn.number("previous_value").always().in("{unit}"), row -> row.of.previousValue());
    addYear(row -> row.of.year());
    add(CsvColumn.number("value").always().in("{unit}").inFile(name()), row -> row.of.value());
    add(CsvColumn.number("change").in("{unit}"), row -> row.of.change());
    add(CsvColumn.number("change_percent").in("%"), row -> row.of.changePercent());
    add(
        CsvColumn.text("comparable").oneOf(Comparability.values()),
        row -> row.of.comparable().code());
    addSomeRole(CsvColumn.flag("counted").inFile(name()), Row::agency, Row::isCounted);
    add(CsvColumn.text("comparable_reason"), Row::reason);
    add(
        CsvColumn.text("subject").always().inFile(name()),
        row -> row.isOfDistrict() ? row.of.district() : row.of.agencyCode());
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    ComparableReasons reasons = new ComparableReasons(edition.officeForms(), edition.language());
    edition.forEachYearChange(
        change ->
            rows.accept(
                new Row(
                    change, find(edition.roster(), change.agencyCode()), reasons.text(change))));
  }
}
