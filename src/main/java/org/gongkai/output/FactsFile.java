package org.gongkai.output;

import java.util.List;
import org.gongkai.form.FormCell;
import org.gongkai.model.Agency;
import org.gongkai.model.Fact;
import org.gongkai.model.PrintedNumber;
import org.gongkai.model.Quantity;
import org.gongkai.model.Report;

/**
 * {@code facts.csv}: every cell of every report, as printed and as understood, and where it stands.
 * By far the largest file, two million rows for a province; written row by row.
 */
final class FactsFile implements TableFile {

  /** The unit of a cell for which neither the form nor the report prints one. */
  private static final String UNSPECIFIED = "UNSPECIFIED";

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        CommonColumns.AGENCY,
        List.of(CommonColumns.YEAR, CsvColumn.text("form").always()),
        CommonColumns.CELL,
        List.of(
            CommonColumns.UNIT.inFile(name()),
            CsvColumn.number("value").in("{unit}").inFile(name()),
            CsvColumn.text("state").oneOf(CommonColumns.words(Quantity.State.values())),
            CsvColumn.text("printed").inFile(name()),
            CsvColumn.text("source").always().inFile(name()),
            CsvColumn.text("location")));
  }

  @Override
  public List<String> key() {
    return List.of("agency_code", "year", "section", "category", "measure");
  }

  @Override
  public List<Reference> references() {
    return List.of(new Reference("source", "sources", "source"));
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    CellLabels labels = new CellLabels(edition.forms());
    edition.forEachReport(
        report -> {
          Agency agency = edition.roster().get(report.key().agencyCode());
          for (Fact fact : report.facts()) {
            write(rows, agency, report, fact, labels.get(fact.form(), fact.cell()));
          }
        });
  }

  private static void write(
      CsvRows rows, Agency agency, Report report, Fact fact, FormCell labelled) {
    CommonColumns.agency(rows, agency).year(report.key().year()).text(fact.form());
    CommonColumns.codes(rows, fact.cell());
    CommonColumns.labels(
        rows, labelled.sectionLabel(), labelled.categoryLabel(), labelled.measureLabel());
    Quantity quantity = fact.quantity();
    rows.text(unit(labelled, quantity))
        .number(quantity.value())
        .text(quantity.state().code())
        .text(quantity.printed())
        .text(report.source())
        .text(fact.location())
        .end();
  }

  private static String unit(FormCell labelled, Quantity quantity) {
    if (!labelled.unit().equals(UNSPECIFIED) || !quantity.isNumber()) {
      return labelled.unit();
    }
    return PrintedNumber.find(quantity.printed())
        .map(PrintedNumber::unit)
        .filter(unit -> !unit.isEmpty())
        .orElse(UNSPECIFIED);
  }
}
