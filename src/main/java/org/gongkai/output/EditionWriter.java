package org.gongkai.output;

import java.io.IOException;

/** Writes every file of an edition into its staging folder, the data package last. */
final class EditionWriter {

  static final String RUN = "run.json";

  private final EditionSource edition;
  private final Staging staging;
  private final DataPackage dataPackage;

  EditionWriter(EditionSource edition, Staging staging) {
    this.edition = edition;
    this.staging = staging;
    dataPackage = new DataPackage(edition.language());
  }

  void write(RunRecord run) throws IOException {
    for (TableFile table : Outputs.TABLES) {
      dataPackage.add(table, writeTable(table));
    }
    EditionFolder folder = new EditionFolder(staging, dataPackage);
    for (Book book : Outputs.BOOKS) {
      book.write(edition, folder);
    }
    staging.writeJson(RUN, run);
    staging.writeJson(DataPackage.NAME, dataPackage.content());
    staging.seal();
  }

  private StagedFile writeTable(TableFile table) throws IOException {
    return staging.writeCsv(
        table.name() + ".csv",
        lines -> {
          CsvRows rows = new CsvRows(lines, table.columns());
          table.write(edition, rows);
          return rows.count();
        });
  }
}
