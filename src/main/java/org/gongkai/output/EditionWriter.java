package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
      if (table.isLong()) {
        writeLong(table, run.facts() > YearSheets.LIMIT);
      } else {
        dataPackage.add(table, writeTable(table, List.of()));
      }
    }
    EditionFolder folder = new EditionFolder(staging, dataPackage);
    for (Book book : Outputs.BOOKS) {
      book.write(edition, folder);
    }
    staging.writeJson(RUN, run);
    staging.writeJson(DataPackage.NAME, dataPackage.content());
    staging.seal();
  }

  /** In one go: its rows are many. */
  private void writeLong(TableFile table, boolean byYear) throws IOException {
    try (YearSheets years = new YearSheets(staging, table, YearSheets.LIMIT)) {
      StagedFile[] csv = new StagedFile[1];
      StagedFile parquet =
          staging.writeFile(
              table.name() + ".parquet",
              out -> {
                Path scratch = staging.folder().resolve(table.name() + ".scratch");
                try (TableParquet columns = new TableParquet(scratch, out, table.columns())) {
                  csv[0] = writeTable(table, byYear ? List.of(columns, years) : List.of(columns));
                }
              });
      dataPackage.add(table, csv[0]);
      dataPackage.addCopy(table, parquet.withRows(csv[0].rows()), MediaType.PARQUET);
      for (StagedFile year : years.end()) {
        dataPackage.addCopy(table, year, MediaType.CSV);
      }
    }
  }

  private StagedFile writeTable(TableFile table, List<RowCopy> copies) throws IOException {
    return staging.writeCsv(
        table.name() + ".csv",
        lines -> {
          CsvRows rows = new CsvRows(lines, table.columns(), copies);
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
