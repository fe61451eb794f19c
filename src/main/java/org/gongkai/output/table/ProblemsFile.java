package org.gongkai.output.table;

import java.util.List;
import org.gongkai.model.Coverage;
import org.gongkai.model.Slip;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/** {@code problems.csv}: how each agency's report stands, for the notice to all (通报附表). */
public final class ProblemsFile implements TableFile {

  @Override
  public String name() {
    return "problems";
  }

  @Override
  public List<CsvColumn> columns() {
    return SumColumns.ofReports(
        CsvColumn.text("status")
            .oneOf(CommonColumns.words(Coverage.Status.values()))
            .inFile("coverage"),
        CsvColumn.text("verdict").oneOf(CommonColumns.words(Slip.Verdict.values())),
        CsvColumn.integer("errors").always(),
        CsvColumn.integer("warnings").always(),
        CsvColumn.integer("notes").always(),
        CsvColumn.integer("to_correct").always(),
        CsvColumn.date("due").always(),
        CsvColumn.date("received"),
        CsvColumn.text("on_time"));
  }

  @Override
  public List<String> key() {
    return List.of("agency_code", "year");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachSlip(slip -> write(rows, slip));
  }

  private static void write(CsvRows rows, Slip slip) {
    Coverage coverage = slip.coverage();
    SumColumns.begin(rows, coverage)
        .text(coverage.status().code())
        .text(slip.verdict().code())
        .integer(coverage.errors())
        .integer(coverage.warnings())
        .integer(slip.notes())
        .integer(slip.lines().size())
        .date(coverage.due())
        .date(coverage.receipt().received())
        .text(coverage.isOnTime().map(String::valueOf).orElse(""));
    SumColumns.end(rows, coverage);
  }
}
