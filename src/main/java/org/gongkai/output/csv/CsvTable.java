package org.gongkai.output.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One of our own CSV files, read row by row. Meant for editions of earlier versions too: a column
 * that they do not have is empty.
 */
public final class CsvTable implements AutoCloseable {

  private final CSVReader csv;
  private final List<String> header;
  private long left;

  private CsvTable(CSVReader csv, List<String> header, long left) {
    this.csv = csv;
    this.header = header;
    this.left = left;
  }

  public static CsvTable open(Path file) throws IOException {
    CSVReader csv = reader(file, 0);
    return new CsvTable(csv, read(csv).map(Arrays::asList).orElse(List.of()), Long.MAX_VALUE);
  }

  /** Opens some rows of a file in a folder; all, where not even their place is known. */
  public static CsvTable open(Path folder, Stretch rows) throws IOException {
    Path file = folder.resolve(rows.path());
    CsvTable whole = open(file);
    whole.left = rows.lines();
    if (rows.offset() == 0) {
      return whole;
    }
    try (whole) {
      return new CsvTable(reader(file, rows.offset()), whole.header, rows.lines());
    }
  }

  private static CSVReader reader(Path file, long offset) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file).position(offset);
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build();
  }

  public static void forEach(Path file, Consumer<Row> consumer) throws IOException {
    try (CsvTable table = open(file)) {
      for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
        consumer.accept(row.get());
      }
    }
  }

  /** The next row; empty at the end. */
  public Optional<Row> next() throws IOException {
    return left-- > 0 ? read(csv).map(cells -> new Row(header, cells)) : Optional.empty();
  }

  private static Optional<String[]> read(CSVReader csv) throws IOException {
    try {
      return Optional.ofNullable(csv.readNext());
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** A row whose cells are found by the names of their columns. */
  public static final class Row {

    private final List<String> header;
    private final String[] cells;

    private Row(List<String> header, String[] cells) {
      this.header = header;
      this.cells = cells;
    }

    /** The text of a cell, without the guard against formulas; empty where there is none. */
    public String get(String column) {
      int index = header.indexOf(column);
      return index < 0 || index >= cells.length ? "" : TextGuard.unguard(cells[index]);
    }
  }
}
