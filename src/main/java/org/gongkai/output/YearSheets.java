package org.gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.RowCopy;
import org.gongkai.output.edition.StagedCsv;
import org.gongkai.output.edition.StagedFile;
import org.gongkai.output.edition.Staging;
import org.gongkai.output.edition.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that is longer than a spreadsheet, once more by year, so that an office can
 * open them: {@code facts/2023.csv}. A year that is too long itself goes on in {@code
 * facts/2023-2.csv}.
 */
final class YearSheets implements RowCopy, Closeable {

  /** What a spreadsheet holds below the header. */
  static final int LIMIT = 1_048_575;

  private final Staging staging;
  private final TableFile table;
  private final int limit;
  private final int year;
  private final Map<String, Part> open = new TreeMap<>();
  private final List<StagedFile> ended = new ArrayList<>();

  /**
   * Prepares the files of a table, which has a column {@code year}.
   *
   * @param limit how many rows go into one
   */
  YearSheets(Staging staging, TableFile table, int limit) {
    this.staging = staging;
    this.table = table;
    this.limit = limit;
    year = table.columns().stream().map(CsvColumn::name).toList().indexOf("year");
  }

  @Override
  public void row(byte[] line, String... cells) {
    try {
      Part part = open.get(cells[year]);
      if (part == null || part.rows.count() == limit) {
        part = next(cells[year], part);
      }
      part.rows.copy(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Part next(String name, @Nullable Part full) throws IOException {
    if (full != null) {
      ended.add(full.end());
    }
    Part part = new Part(name, full == null ? 1 : full.number + 1);
    open.put(name, part);
    return part;
  }

  /** Ends all files. */
  List<StagedFile> end() throws IOException {
    for (Part part : open.values()) {
      ended.add(part.end());
    }
    return ended;
  }

  @Override
  public void close() throws IOException {
    for (Part part : open.values()) {
      part.csv.close();
    }
  }

  /** One of the files. */
  private final class Part {

    private final int number;
    private final StagedCsv csv;
    private final CsvRows rows;

    Part(String name, int number) throws IOException {
      this.number = number;
      String file = number == 1 ? name : name + "-" + number;
      csv = staging.openCsv(table.name() + "/" + file + ".csv");
      rows = new CsvRows(csv.lines(), table.columns());
    }

    StagedFile end() throws IOException {
      return csv.end(rows.count());
    }
  }
}
