package org.gongkai.output.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

  private CsvTable(CSVReader csv) throws IOException {
    this.csv = csv;
    this.header = read().map(row -> Arrays.asList(row)).orElse(List.of());
  }

  public static CsvTable open(Path file) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return new CsvTable(
        new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build());
  }

  /** Hands out every row of a file. */
  public static void forEach(Path file, Consumer<Row> consumer) throws IOException {
    try (CsvTable table = open(file)) {
      for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
        consumer.accept(row.get());
      }
    }
  }

  /** The next row; empty at the end. */
  public Optional<Row> next() throws IOException {
    return read().map(cells -> new Row(header, cells));
  }

  private Optional<String[]> read() throws IOException {
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
