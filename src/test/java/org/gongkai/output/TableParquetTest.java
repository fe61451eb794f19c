package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet as DuckDB reads it, which shares no code with the writer. */
class TableParquetTest {

  /** The text of a row is no matter here. */
  private static final byte[] NO_LINE = {};

  private static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.text("name").always(),
          CsvColumn.text("note"),
          CsvColumn.integer("year"),
          CsvColumn.number("value"));

  @TempDir private Path folder = Path.of("");

  @Test
  void anotherProgramReadsWhatWasWritten() throws Exception {
    List<List<String>> rows =
        List.of(
            List.of("财政局", "", "2023", "0"),
            List.of("财政局", "a\n\"b\",c", "2024", "-12.5"),
            List.of("𠮷", "", "", "9999999999999999999999999999.9999999999"),
            List.of("", "x", "-1", ""));
    assertThat(read(write(rows)))
        .containsExactly(
            "财政局|null|2023|0E-10",
            "财政局|a\n\"b\",c|2024|-12.5000000000",
            "𠮷|null|null|9999999999999999999999999999.9999999999",
            "|x|-1|null");
  }

  @Test
  void whatADecimalCannotHoldWholeIsMissingAndNeverRounded() throws Exception {
    assertThat(
            read(
                write(
                    List.of(
                        List.of("a", "", "", "0.12345678901"),
                        List.of("b", "", "", "10000000000000000000000000000"),
                        List.of("c", "", "", "1.50000000000000000")))))
        .containsExactly("a|null|null|null", "b|null|null|null", "c|null|null|1.5000000000");
  }

  @Test
  void aFileWithoutRowsIsATable() throws Exception {
    assertThat(read(write(List.of()))).isEmpty();
  }

  /** Several groups of rows. */
  @Test
  void manyRowsKeepTheirOrder() throws Exception {
    int count = 120_000;
    Path file = folder.resolve("many.parquet");
    try (OutputStream out = Files.newOutputStream(file);
        TableParquet parquet = new TableParquet(scratch(), out, COLUMNS)) {
      for (int i = 0; i < count; i++) {
        parquet.row(NO_LINE, "agency " + i / 1000, i % 7 < 3 ? "" : "line " + i % 700, "", "" + i);
      }
    }
    String differences =
        """
        select count(*) from (select *, row_number() over () - 1 as i from '%s')
        where name <> 'agency ' || (i // 1000) or value <> i
          or note is distinct from case when i %% 7 < 3 then null else 'line ' || (i %% 700) end"""
            .formatted(file);
    assertThat(read(differences)).containsExactly("0");
    assertThat(read("select count(*) from '" + file + "'")).containsExactly("" + count);
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws Exception {
    List<List<String>> rows = List.of(List.of("a", "b", "1", "2"), List.of("a", "", "", ""));
    assertThat(bytes(rows)).isEqualTo(bytes(rows));
    assertThat(folder).isEmptyDirectory();
  }

  private Path scratch() {
    return folder.resolve("scratch");
  }

  private Path write(List<List<String>> rows) throws IOException {
    return Files.write(folder.resolve("rows.parquet"), bytes(rows));
  }

  private byte[] bytes(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableParquet parquet = new TableParquet(scratch(), out, COLUMNS)) {
      rows.forEach(row -> parquet.row(NO_LINE, row.toArray(String[]::new)));
    }
    return out.toByteArray();
  }

  private static List<String> read(Path file) throws SQLException {
    return read("select * from '" + file + "'");
  }

  private static List<String> read(String sql) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }
}
