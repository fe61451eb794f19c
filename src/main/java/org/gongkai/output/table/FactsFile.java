package org.gongkai.output.table;

import java.util.List;
import org.gongkai.form.FormCell;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.output.sums.PlainSums;
import org.gongkai.rollup.CellLevels;
import org.jspecify.annotations.Nullable;

/**
 * {@code facts.csv}: every cell of every report, as printed and as understood, and where it stands.
 * By far the largest file, two million rows for a province; written row by row.
 */
public final class FactsFile implements TableFile {

  static final String NAME = "facts";

  /** The unit of a cell for which neither the form nor the report prints one. */
  private static final String UNSPECIFIED = "UNSPECIFIED";

  @Override
  public String name() {
    return NAME;
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
            CsvColumn.text("location")),
        SumColumns.ofEveryRow(name()),
        List.of(CommonColumns.CELL_LEVEL));
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
    Writer writer = new Writer(edition, rows);
    edition.forEachReport(writer::write);
  }

  /** Writes report after report, a district's together. */
  private static final class Writer {

    private final EditionSource edition;
    private final CsvRows rows;
    private final CellLabels labels;
    private final CellLevels levels;
    private @Nullable Totals totals;

    Writer(EditionSource edition, CsvRows rows) {
      this.edition = edition;
      this.rows = rows;
      labels = new CellLabels(edition.forms());
      levels = new CellLevels(edition.forms());
    }

    private record Totals(String district, PlainSums sums) {}

    void write(Report report) {
      Agency agency = edition.roster().get(report.key().agencyCode());
      PlainSums sums = sums(agency.district());
      CellLevels.Among among = levels.among(present(report));
      int year = report.key().year();
      for (Fact fact : report.facts()) {
        FactsFile.write(rows, agency, report, fact, labels.get(fact.form(), fact.cell()));
        boolean counted =
            fact.quantity().isNumber() && agency.isExpectedIn(year) && sums.has(year, fact.cell());
        SumColumns.write(rows, agency, counted).text(among.of(fact.cell()).code()).end();
      }
    }

    private PlainSums sums(String district) {
      Totals known = totals;
      if (known == null || !known.district().equals(district)) {
        known = new Totals(district, PlainSums.of(edition, district));
        totals = known;
      }
      return known.sums();
    }

    private static List<CellKey> present(Report report) {
      return report.facts().stream()
          .filter(fact -> fact.quantity().state() != Quantity.State.ABSENT)
          .map(Fact::cell)
          .toList();
    }
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
        .text(fact.location().printed());
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
