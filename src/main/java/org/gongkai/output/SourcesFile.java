package org.gongkai.output;

import java.util.List;
import org.gongkai.model.SourceFile;

/** {@code sources.csv}: every file below {@code input/reports}, accounted for exactly once. */
final class SourcesFile implements TableFile {

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CsvColumn.text("source").always(),
        CsvColumn.text("sha256"),
        CsvColumn.integer("bytes").always().in("B"),
        CsvColumn.text("format").always(),
        CsvColumn.text("status")
            .oneOf(CommonColumns.words(SourceFile.Status.values()))
            .inFile(name()),
        CsvColumn.text("agency_code").inFile(name()),
        CsvColumn.text("agency").inFile(name()),
        CsvColumn.year("year").inFile(name()),
        CsvColumn.text("form").inFile(name()),
        CsvColumn.text("reason"));
  }

  @Override
  public List<String> key() {
    return List.of("source");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachSource(
        file ->
            rows.text(file.path())
                .text(file.sha256())
                .integer(file.bytes())
                .text(file.format())
                .text(file.status().code())
                .text(file.agencyCode())
                .text(AgencyNames.name(edition.roster(), file.agencyCode()))
                .year(file.year())
                .text(file.form())
                .text(file.reason())
                .end());
  }
}
