package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.output.LoadedPackage;
import org.gongkai.store.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job over the shipped district, looked at as a whole. */
class ShippedInputTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved/shipped");
  private static final List<String> SMALL_FILES =
      List.of("findings.csv", "sources.csv", "coverage.csv");

  private static final String DISTRICT = "云岫区";
  private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023, 2024);

  private static Path output = Path.of("");
  private static ExitCode exitCode = ExitCode.FAULT;
  private static String said = "";

  @BeforeAll
  static void run(@TempDir Path folder) {
    output = folder;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    exitCode = publish(output, bytes);
    said = bytes.toString(StandardCharsets.UTF_8);
  }

  private static ExitCode publish(Path output, OutputStream bytes, String... more) {
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Stream<String> usual = Stream.of("--input=input", "--output=" + output, "--as-of=2026-01-01");
    return new GongkaiApplication(out, out)
        .run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void anEditionIsPublishedAndTheClosingWordsSayWhatIsWrong() {
    assertThat(exitCode).as(said).isEqualTo(ExitCode.DONE);
    assertThat(said).contains("75").contains("findings.csv");
    assertThat(output.resolve("datapackage.json")).exists();
  }

  @Test
  void onPostgresqlTheEditionHasTheSameBytes(@TempDir Path folder) throws Exception {
    Path other = folder.resolve("output");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(publish(other, bytes, PostgresqlServer.loginToNew(folder)))
        .as(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(ExitCode.DONE);
    assertThat(PublishedEdition.files(other))
        .hasSizeGreaterThan(10)
        .isEqualTo(PublishedEdition.files(output));
  }

  @Test
  void findingsSourcesAndCoverageAreAsApproved() throws IOException {
    for (String file : SMALL_FILES) {
      Approved.assertSame(APPROVED.resolve(file), output.resolve(file));
    }
  }

  @Test
  void theSummaryNamesWhereEveryErrorIs() throws Exception {
    String wrong =
        Files.readString(output.resolve(".gongkai/summary.txt")).split("须更正（\\d+）：", 2)[1];
    assertThat(wrong.lines().skip(1).mapToInt(line -> errors(line)).sum())
        .isEqualTo(
            (int)
                number(
                    "select count(*) from "
                        + csv("findings.csv")
                        + " where severity = 'error' and decision is null and \"check\" <>"
                        + " 'TIM-06'"));
  }

  private static int errors(String line) {
    return Integer.parseInt(line.replaceAll(".*：(\\d+) 项", "$1"));
  }

  @Test
  void statutoryTablesAreAsApproved() throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("statutory"))) {
      for (Path file : files.sorted().toList()) {
        Path approved = APPROVED.resolve("statutory").resolve(file.getFileName().toString());
        Approved.assertSame(approved, file);
      }
    }
  }

  @Test
  void everyFileBelowReportsIsAccountedForOnce() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("input/reports"))) {
      long count = files.filter(Files::isRegularFile).count();
      assertThat(number("select count(*) from " + csv("sources.csv"))).isEqualTo(count);
      assertThat(number("select count(distinct source) from " + csv("sources.csv")))
          .isEqualTo(count);
    }
  }

  /** Group lines too: they are the sum of their lines, or the line itself in the older form. */
  @Test
  void districtTotalsAreTheSumsOfTheFactsByAnotherProgram() throws Exception {
    String sums =
        """
        select f.district, f.year, f.section, l.line as category, f.measure,
          sum(cast(f.value as decimal(38, 10))) as s, count(distinct f.agency_code) as n
        from %s f
          join (select distinct category as line from %s) l
            on f.category = l.line
            or (l.line like 'result.%%' and f.category like l.line || '.%%')
        where f.state = 'number' and f.agency_code in
          (select code from %s where coalesce(role, 'member') in ('', 'member'))
        group by all\
        """
            .formatted(
                csv("facts.csv"), csv("district_rollup.csv"), csv(Path.of("input/agencies.csv")));
    String differences =
        """
        select count(*) from %s r join (%s) f
          on r.district = f.district and r.year = f.year and r.section = f.section
          and r.category = f.category and r.measure = f.measure
        where (cast(r.total as decimal(38, 10)) is distinct from f.s
          or cast(r.agencies_with_value as bigint) <> f.n) and r.unit <> 'UNSPECIFIED'\
        """
            .formatted(csv("district_rollup.csv"), sums);

    assertThat(number("select count(*) from (" + sums + ")")).isGreaterThan(1000);
    assertThat(number(differences)).isZero();
  }

  /** Also the one that whoever opens the file makes first: all requests of a year. */
  @Test
  void theCountedFactsComeToEveryTotalOfTheDistrict() throws Exception {
    try (LoadedPackage loaded = LoadedPackage.load(output)) {
      assertThat(loaded.facts("counted")).isGreaterThan(10_000);
      assertThat(loaded.facts("counted and role <> 'member'")).isZero();
      assertThat(loaded.facts("role = 'consolidated' and state = 'number'")).isPositive();
      assertThat(loaded.facts("role = 'vertical' and state = 'number'")).isPositive();
      assertThat(loaded.totalsOtherThanTheCountedFacts()).isEmpty();
    }
  }

  @Test
  void theLeavesOfTheDistrictComeToItsTotalsWhereTheReportsBalance() throws Exception {
    String shares =
        """
        select count(*) from (
          select year,
            sum(cast(total as bigint)) filter (level = 'leaf') as leaves,
            max(cast(total as bigint)) filter (
              category = 'result.total' and measure = 'total') as whole
          from %s where category like 'result.%%' group by year)
        where year in ('2019', '2021', '2024') and leaves = whole\
        """
            .formatted(csv("district_rollup.csv"));
    assertThat(number(shares)).isEqualTo(3);
  }

  @Test
  void typesAddUpToTheDistrict() throws Exception {
    String differences =
        """
        select count(*) from %s r join (
          select district, year, section, category, measure,
            sum(cast(total as decimal(38, 10))) as s
          from %s group by all) t
          on r.district = t.district and r.year = t.year and r.section = t.section
          and r.category = t.category and r.measure = t.measure
        where cast(r.total as decimal(38, 10)) is distinct from t.s
          and r.unit <> 'UNSPECIFIED'\
        """
            .formatted(csv("district_rollup.csv"), csv("type_rollup.csv"));
    assertThat(number(differences)).isZero();
  }

  @Test
  void everyFileLoadsUnderItsSchema() throws Exception {
    LoadedPackage.load(output).close();
  }

  @Test
  void theWorkbookHoldsTheFactsAndItsFormulasComeToTheDistrictsSums() throws Exception {
    assertThat(new ShippedWorkbook(output).compareWithTheFiles()).isGreaterThan(1000);
  }

  /** One of two copies has another figure in it, to show that the sums were calculated. */
  @Test
  void libreOfficeCalculatesTheWorkbookToTheSameValues(@TempDir Path folder) throws Exception {
    ShippedWorkbook workbook = new ShippedWorkbook(output);
    Path copy = Files.copy(workbook.file(), folder.resolve("copy.xlsx"));
    Path corrected = workbook.corrected(folder.resolve("corrected.xlsx"));

    Path converted = new LibreOffice(folder).convert("xlsx", List.of(copy, corrected));

    assertThat(workbook.compareWithTheFiles(converted.resolve("copy.xlsx"))).isGreaterThan(1000);
    assertThat(ShippedWorkbook.sum(converted.resolve("corrected.xlsx")))
        .isEqualTo(ShippedWorkbook.sum(copy) + 1);
  }

  @Test
  void libreOfficeReadsTheStatutoryTablesOfTheDocuments(@TempDir Path folder) throws Exception {
    List<Path> copies = new ArrayList<>();
    for (int year : YEARS) {
      Path docx = ShippedDocument.file(output, DISTRICT + "-" + year);
      copies.add(Files.copy(docx, folder.resolve(year + ".docx")));
    }
    Path converted = new LibreOffice(folder).convert("docx", copies);
    for (int year : YEARS) {
      ShippedDocument.compareWithTheFile(
          output, DISTRICT + "-" + year, converted.resolve(year + ".docx"));
    }
  }

  @Test
  void theDocumentsHoldTheStatutoryTables() throws IOException {
    for (int year : YEARS) {
      ShippedDocument.compareWithTheFile(output, DISTRICT + "-" + year);
    }
  }

  private static String csv(String file) {
    return csv(output.resolve(file));
  }

  private static String csv(Path file) {
    return "read_csv('" + file + "', header = true, all_varchar = true)";
  }

  private static long number(String sql) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
