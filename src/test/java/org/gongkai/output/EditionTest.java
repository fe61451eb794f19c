package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.Approved;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.edition.TableFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a whole edition looks like on disk. */
class EditionTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved/output");

  private static final int STATUTORY = 2;

  /** The workbook, a document a year, a slip, and the page. */
  private static final int BOOKS = 5;

  /** Of the facts. */
  private static final Pattern OFFICE_FILE =
      Pattern.compile(
          "(\"format\" : \"(?:xlsx|docx|html)\"[^}]*?\"bytes\" : )\\d+([^}]*?sha256:)[0-9a-f]+");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path output;

  @BeforeAll
  static void publish() {
    new Publication(output).publish(Samples.edition(), Samples.run("run-1"), 7);
  }

  static Stream<String> tables() {
    return Outputs.TABLES.stream().map(TableFile::name);
  }

  @Test
  void everyFileIsAsApproved() throws Exception {
    List<String> files = new ArrayList<>(tables().map(name -> name + ".csv").toList());
    files.add("run.json");
    for (String file : files) {
      Approved.assertSame(APPROVED.resolve(file), output.resolve(file));
    }
    Approved.assertSame(APPROVED.resolve("datapackage.json"), steadyPackage());
    for (int year : List.of(2020, 2021)) {
      Approved.assertSame(
          APPROVED.resolve("statutory-" + year + ".csv"),
          FileName.resolve(output.resolve("statutory"), Samples.DISTRICT + "-" + year + ".csv"));
    }
  }

  /** Without size and hash of books: Java packs them, and their looks change. */
  private static String steadyPackage() throws Exception {
    return OFFICE_FILE
        .matcher(Files.readString(output.resolve("datapackage.json"), StandardCharsets.UTF_8))
        .replaceAll("$1…$2…");
  }

  @Test
  void thePackageTellsTrueBytesAndHashesOfEveryFile() throws Exception {
    assertThat(Packages.resources(output)).hasSize(Outputs.TABLES.size() + STATUTORY + BOOKS);
    Packages.assertTrue(output);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsReadBackByAnIndependentReader(String table) throws Exception {
    JsonNode resource = resource(table);
    List<List<String>> expected = rows(table);
    String columns =
        fields(resource)
            .map(field -> "'" + field.path("name").asString() + "': '" + sqlType(field) + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "SELECT * FROM read_csv('%s', auto_detect=false, header=true, quote='\"', escape='\"', delim=',', new_line='\\r\\n', columns=%s)"
                    .formatted(Packages.file(output, resource), columns))) {
      assertThat(all(rows)).isEqualTo(expected.stream().map(row -> typed(table, row)).toList());
    }
    assertThat(resource.path("rowCount").asInt()).isEqualTo(expected.size());
  }

  private static List<List<String>> rows(String table) throws Exception {
    List<List<String>> lines = lines(table);
    return lines.subList(1, lines.size());
  }

  private static List<List<String>> lines(String table) throws Exception {
    String text = Files.readString(output.resolve(table + ".csv"), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text.substring(1)))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withKeepCarriageReturn(false)
            .build()) {
      return csv.readAll().stream().map(Arrays::asList).toList();
    }
  }

  /** The cells as the database prints them. */
  private static List<String> typed(String table, List<String> row) {
    List<CsvColumn> columns = table(table).columns();
    List<String> typed = new ArrayList<>(row);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).type() == CsvColumn.Type.NUMBER && !row.get(i).isEmpty()) {
        typed.set(i, new BigDecimal(row.get(i)).setScale(4).toPlainString());
      }
    }
    return typed;
  }

  private static TableFile table(String name) {
    return Outputs.TABLES.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<List<String>> all(ResultSet rows) throws Exception {
    List<List<String>> all = new ArrayList<>();
    while (rows.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        Object value = rows.getObject(i);
        row.add(value == null ? "" : value.toString());
      }
      all.add(row);
    }
    return all;
  }

  private static String sqlType(JsonNode field) {
    return switch (field.path("type").asString()) {
      case "integer" -> "BIGINT";
      case "year" -> "SMALLINT";
      case "number" -> "DECIMAL(30,4)";
      case "boolean" -> "BOOLEAN";
      default -> "VARCHAR";
    };
  }

  private static JsonNode resource(String table) throws Exception {
    return Packages.resources(output).stream()
        .filter(resource -> resource.path("name").asString().equals(table))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> fields(JsonNode resource) {
    return StreamSupport.stream(resource.path("schema").path("fields").spliterator(), false);
  }
}
