package org.gongkai.output;

import java.util.List;
import org.gongkai.model.Coverage;

/** {@code coverage.csv}: who was to report, and whether the report came. */
final class CoverageFile implements TableFile {

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        CommonColumns.AGENCY,
        List.of(
            CommonColumns.YEAR,
            CsvColumn.text("status")
                .oneOf(CommonColumns.words(Coverage.Status.values()))
                .inFile(name()),
            CsvColumn.text("source").inFile(name()),
            CsvColumn.integer("errors").always(),
            CsvColumn.integer("warnings").always(),
            CsvColumn.date("due").always(),
            CsvColumn.date("received"),
            CsvColumn.text("on_time")));
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
    for (Coverage coverage : edition.coverage()) {
      CommonColumns.agency(rows, coverage.agency())
          .year(coverage.year())
          .text(coverage.status().code())
          .text(coverage.source())
          .integer(coverage.errors())
          .integer(coverage.warnings())
          .date(coverage.due())
          .date(coverage.receipt().received())
          .text(coverage.isOnTime().map(String::valueOf).orElse(""))
          .end();
    }
  }
}
