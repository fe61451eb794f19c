package org.gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.RowCopy;
import org.gongkai.output.csv.Stretch;
import org.gongkai.output.edition.DistrictParts;
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
  private final DistrictParts before;
  private final int year;
  private final Map<String, Part> open = new TreeMap<>();
  private final List<StagedFile> ended = new ArrayList<>();
  private final List<Stretch> cut = new ArrayList<>();

  /**
   * Prepares the files of a table, which has a column {@code year}.
   *
   * @param limit how many rows go into one
   * @param before what is known of the edition before
   */
  YearSheets(Staging staging, TableFile table, int limit, DistrictParts before) {
    this.before = before;
    this.staging = staging;
    this.table = table;
    this.limit = limit;
    year = table.columns().stream().map(CsvColumn::name).toList().indexOf("year");
  }

  @Override
  public void row(byte[] line, String... cells) {
    try {
      Part part = part(cells[year]);
      part.isCopy = false;
      part.rows.copy(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that has room for the next row of a year. */
  private Part part(String name) throws IOException {
    Part part = open.get(name);
    return part == null || part.rows.count() == limit ? next(name, part) : part;
  }

  /**
   * Whether rows of an earlier edition are all there once more by year, and those of a year go into
   * one file.
   *
   * @param kept in the table's own file first, then by year
   */
  boolean hasRoomFor(List<Stretch> kept) {
    Map<String, Long> byYear = new TreeMap<>();
    kept.stream().skip(1).forEach(rows -> byYear.merge(name(rows), rows.lines(), Long::sum));
    return byYear.values().stream().mapToLong(Long::longValue).sum() == kept.get(0).lines()
        && byYear.entrySet().stream().allMatch(rows -> rows.getValue() <= room(rows.getKey()));
  }

  private long room(String name) {
    Part part = open.get(name);
    return part == null || part.rows.count() == limit ? limit : limit - part.rows.count();
  }

  /** The year whose rows are in a file, {@code facts/2023-2.csv}. */
  private static String name(Stretch rows) {
    return rows.path().replaceAll(".*/|[-.].*", "");
  }

  void copy(InputStream in, Stretch kept) throws IOException {
    Part part = part(name(kept));
    part.isCopy &= part.path.equals(kept.path());
    part.rows.lines().copy(in, kept);
  }

  /** Where the rows stand that were written since this was asked last. */
  List<Stretch> cut() {
    open.values().forEach(this::cut);
    List<Stretch> all = List.copyOf(cut);
    cut.clear();
    return all;
  }

  private void cut(Part part) {
    Stretch rows = part.rows.lines().cut(part.path);
    if (rows.lines() > 0) {
      cut.add(rows);
    }
  }

  private Part next(String name, @Nullable Part full) throws IOException {
    if (full != null) {
      cut(full);
      ended.add(full.end());
    }
    Part part = new Part(name, full == null ? 1 : full.number + 1);
    open.put(name, part);
    return part;
  }

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
    private final String path;
    private final StagedCsv csv;
    private final CsvRows rows;

    /** Whether all rows so far stand in the file of this name in the edition before. */
    private boolean isCopy = true;

    Part(String name, int number) throws IOException {
      this.number = number;
      String file = number == 1 ? name : name + "-" + number;
      path = table.name() + "/" + file + ".csv";
      csv = staging.openCsv(path);
      rows = new CsvRows(csv.lines(), table.columns());
      rows.lines().cut(path);
    }

    StagedFile end() throws IOException {
      Optional<StagedFile> same = before.findSheet(path).filter(old -> isCopy && csv.holds(old));
      return same.isPresent() ? csv.end(same.get()) : csv.end(rows.count());
    }
  }
}
