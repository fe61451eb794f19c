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
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.DistrictParts;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.StagedFile;
import org.gongkai.output.edition.Staging;
import org.gongkai.output.edition.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes every file of an edition into its staging folder, the data package last. Files are written
 * at the same time, one a processor; what compares editions waits for the others. Of districts of
 * which nothing has changed it takes over what the edition before has.
 */
final class EditionWriter {

  static final String RUN = "run.json";

  private final EditionSource edition;
  private final Staging staging;
  private final TableFile.Folders folders;
  private final DistrictWriter districts;

  /**
   * Prepares to write.
   *
   * @param before the edition before where it can be compared with, or null
   * @param partsBefore what is known of its parts
   */
  EditionWriter(
      EditionSource edition, Staging staging, @Nullable Path before, DistrictParts partsBefore) {
    this.edition = edition;
    this.staging = staging;
    DistrictParts parts = DistrictParts.of(staging.folder());
    folders = new TableFile.Folders(before, partsBefore, staging.folder(), parts);
    districts = new DistrictWriter(edition, partsBefore, parts);
  }

  /**
   * Writes all of it.
   *
   * @return what is to be known of its parts
   */
  DistrictParts write(RunRecord run) throws IOException {
    List<Part> parts = parts(run.facts() > YearSheets.LIMIT);
    AtTheSameTime.work(parts.stream().filter(part -> !part.last).toList());
    AtTheSameTime.work(parts.stream().filter(part -> part.last).toList());
    DataPackage whole = new DataPackage(edition.language());
    edition.sealedYears().forEach(whole::add);
    parts.forEach(part -> whole.addAll(part.entries));
    staging.writeJson(RUN, run);
    staging.writeJson(DataPackage.NAME, whole.content());
    staging.seal();
    return folders.parts();
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
    for (DistrictBook book : Outputs.DISTRICT_BOOKS) {
      parts.add(
          new Part(false, entries -> districts.write(book, new EditionFolder(staging, entries))));
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
      entries.add(table, writeTable(table, null));
      return;
    }
    try (YearSheets years =
        new YearSheets(staging, table, YearSheets.LIMIT, folders.partsBefore())) {
      entries.add(table, writeTable(table, years));
      for (StagedFile year : years.end()) {
        entries.addCopy(table, year);
        folders.parts().add(year);
      }
    }
  }

  private StagedFile writeTable(TableFile table, @Nullable YearSheets years) throws IOException {
    return staging.writeCsv(
        table.name() + ".csv",
        lines -> {
          List<RowCopy> copies = years == null ? List.of() : List.of(years);
          CsvRows rows = new CsvRows(lines, table.columns(), copies);
          write(table, rows, years);
          return rows.count();
        });
  }

  private void write(TableFile table, CsvRows rows, @Nullable YearSheets years) {
    try {
      if (table.isByDistrict()) {
        districts.write(table, rows, years);
      } else {
        table.write(edition, folders, rows);
      }
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
