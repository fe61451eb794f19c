package org.gongkai.output.table;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.form.FormCell;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.PlainSums;
import org.gongkai.rollup.CellLevel;
import org.gongkai.rollup.CellLevels;
import org.jspecify.annotations.Nullable;

/**
 * {@code facts.csv}: every cell of every report, as printed and as understood, and where it stands.
 * By far the largest file, two million rows for a province; written row by row.
 */
public final class FactsFile extends RowTable<FactsFile.Row> {

  static final String NAME = "facts";

  /** The unit of a cell for which neither the form nor the report prints one. */
  private static final String UNSPECIFIED = "UNSPECIFIED";

  record Row(
      Agency agency, Report report, Fact fact, FormCell labels, boolean counted, CellLevel level) {}

  public FactsFile() {
    super(NAME, "agency_code", "year", "section", "category", "measure");
    addAgency(Row::agency);
    addYear(row -> row.report.key().year());
    add(CsvColumn.text("form").always(), row -> row.fact.form());
    addCodes(row -> row.fact.cell());
    addLabels(
        row -> row.labels.sectionLabel(),
        row -> row.labels.categoryLabel(),
        row -> row.labels.measureLabel());
    add(CsvColumn.text("unit").always().inFile(NAME), row -> unit(row.labels, row.fact.quantity()));
    add(CsvColumn.number("value").in("{unit}").inFile(NAME), row -> row.fact.quantity().value());
    add(
        CsvColumn.text("state").oneOf(Quantity.State.values()),
        row -> row.fact.quantity().state().code());
    add(CsvColumn.text("printed").inFile(NAME), row -> row.fact.quantity().printed());
    add(CsvColumn.text("source").always().inFile(NAME), row -> row.report.source());
    add(CsvColumn.text("location"), row -> row.fact.location().printed());
    addOwnRole(Row::agency, Row::counted);
    addLevel(Row::level);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.TO_SOURCES);
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    Reports reports = new Reports(edition, rows);
    edition.forEachReport(reports::take);
  }

  /** Takes report after report, a district's together. */
  private static final class Reports {

    private final EditionSource edition;
    private final Consumer<Row> rows;
    private final CellLabels labels;
    private final CellLevels levels;
    private @Nullable Totals totals;

    Reports(EditionSource edition, Consumer<Row> rows) {
      this.edition = edition;
      this.rows = rows;
      labels = new CellLabels(edition.forms());
      levels = new CellLevels(edition.forms());
    }

    private record Totals(String district, PlainSums sums) {}

    void take(Report report) {
      Agency agency = edition.roster().get(report.key().agencyCode());
      PlainSums sums = sums(agency.district());
      CellLevels.Among among = levels.among(present(report));
      int year = report.key().year();
      for (Fact fact : report.facts()) {
        boolean counted =
            fact.quantity().isNumber() && agency.isExpectedIn(year) && sums.has(year, fact.cell());
        FormCell labelled = labels.get(fact.form(), fact.cell());
        rows.accept(new Row(agency, report, fact, labelled, counted, among.of(fact.cell())));
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
