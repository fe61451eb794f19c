package org.gongkai.output.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.Gap;

/** {@code coverage.csv}: who was to report, and whether the report came. */
public final class CoverageFile implements TableFile {

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public List<CsvColumn> columns() {
    return SumColumns.ofReports(
        CsvColumn.text("status")
            .oneOf(CommonColumns.words(Coverage.Status.values()))
            .inFile(name()),
        CsvColumn.text("source").inFile(name()),
        CsvColumn.integer("errors").always(),
        CsvColumn.integer("warnings").always(),
        CsvColumn.date("due").always(),
        CsvColumn.date("received"),
        CsvColumn.text("on_time"),
        CsvColumn.text("lacking"));
  }

  @Override
  public List<String> key() {
    return List.of("agency_code", "year");
  }

  @Override
  public List<Reference> references() {
    return List.of(new Reference("source", "sources", "source"));
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    Map<ReportKey, String> lacking = lacking(edition);
    for (Coverage coverage : edition.coverage()) {
      SumColumns.begin(rows, coverage)
          .text(coverage.status().code())
          .text(coverage.source())
          .integer(coverage.errors())
          .integer(coverage.warnings())
          .date(coverage.due())
          .date(coverage.receipt().received())
          .text(coverage.isOnTime().map(String::valueOf).orElse(""))
          .text(lacking.getOrDefault(key(coverage), ""));
      SumColumns.end(rows, coverage);
    }
  }

  private static ReportKey key(Coverage coverage) {
    return new ReportKey(coverage.agency().code(), coverage.year());
  }

  /** The codes of the tables that the sums lack, by report. */
  private static Map<ReportKey, String> lacking(EditionSource edition) {
    return edition.gaps().stream()
        .collect(
            Collectors.groupingBy(
                gap -> new ReportKey(gap.agencyCode(), gap.year()),
                Collectors.mapping(Gap::section, Collectors.joining(";"))));
  }
}
