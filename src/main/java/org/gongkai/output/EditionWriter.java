package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes every file of an edition into its staging folder, the data package last. */
final class EditionWriter {

  static final String RUN = "run.json";

  private final EditionSource edition;
  private final Staging staging;
  private final @Nullable Path before;
  private final DataPackage dataPackage;

  /**
   * Prepares to write.
   *
   * @param before the edition before where it can be compared with, or null
   */
  EditionWriter(EditionSource edition, Staging staging, @Nullable Path before) {
    this.before = before;
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
          write(table, rows);
          return rows.count();
        });
  }

  private void write(TableFile table, CsvRows rows) {
    try {
      table.write(edition, new TableFile.Folders(before, staging.folder()), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
