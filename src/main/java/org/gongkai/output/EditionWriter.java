package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.RowCopy;
import org.gongkai.output.edition.Book;
import org.gongkai.output.edition.DataPackage;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.StagedFile;
import org.gongkai.output.edition.Staging;
import org.gongkai.output.edition.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes every file of an edition into its staging folder, the data package last. Files are written
 * at the same time, one a processor; what compares editions waits for the others.
 */
final class EditionWriter {

  static final String RUN = "run.json";

  private final EditionSource edition;
  private final Staging staging;
  private final @Nullable Path before;

  /**
   * Prepares to write.
   *
   * @param before the edition before where it can be compared with, or null
   */
  EditionWriter(EditionSource edition, Staging staging, @Nullable Path before) {
    this.before = before;
    this.edition = edition;
    this.staging = staging;
  }

  void write(RunRecord run) throws IOException {
    List<Part> parts = parts(run.facts() > YearSheets.LIMIT);
    AtTheSameTime.work(parts.stream().filter(part -> !part.last).toList());
    AtTheSameTime.work(parts.stream().filter(part -> part.last).toList());
    DataPackage whole = new DataPackage(edition.language());
    edition.sealedYears().forEach(whole::add);
    parts.forEach(part -> whole.addAll(part.entries));
    staging.writeJson(RUN, run);
    staging.writeJson(DataPackage.NAME, whole.content());
    staging.seal();
  }

  /** In the order of the data package. */
  private List<Part> parts(boolean byYear) {
    List<Part> parts = new ArrayList<>();
    for (TableFile table : Outputs.TABLES) {
      parts.add(
          new Part(
              table.comparesEditions(),
              entries -> writeWithCopies(table, byYear && table.isLong(), entries)));
    }
    for (Book book : Outputs.BOOKS) {
      parts.add(
          new Part(false, entries -> book.write(edition, new EditionFolder(staging, entries))));
    }
    return parts;
  }

  private void writeWithCopies(TableFile table, boolean byYear, DataPackage entries)
      throws IOException {
    if (!byYear) {
      entries.add(table, writeTable(table, List.of()));
      return;
    }
    try (YearSheets years = new YearSheets(staging, table, YearSheets.LIMIT)) {
      entries.add(table, writeTable(table, List.of(years)));
      for (StagedFile year : years.end()) {
        entries.addCopy(table, year);
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

  /** A table or a book, which writes its files and enters them. */
  private final class Part implements AtTheSameTime.Work {

    private final boolean last;
    private final Content content;
    private final DataPackage entries = new DataPackage(edition.language());

    Part(boolean last, Content content) {
      this.last = last;
      this.content = content;
    }

    @Override
    public void run() throws IOException {
      content.write(entries);
    }
  }

  private interface Content {

    void write(DataPackage entries) throws IOException;
  }
}
