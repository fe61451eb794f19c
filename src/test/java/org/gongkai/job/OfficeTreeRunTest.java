package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a province with a city and two counties, each with agencies of its own. */
class OfficeTreeRunTest {

  private static final String OFFICES =
      """
      代码,名称,级别,上级
      1,云泽省,省,
      2,江州市,市,1
      3,云岫区,区县,2
      4,白鹭县,区县,江州市
      """;

  private static final String FIRST_CELL =
      " where year = 2023 and section = 'active_disclosure' and category = 'government_rules'"
          + " and measure = 'issued'";

  private final Path folder;
  private final Office office;

  OfficeTreeRunTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    office = new Office(folder);
    write(
        "agencies.csv",
        """
        code,name,district,type,aliases,active_from,active_to,role
        A,云岫甲局,云岫区,department,,,,
        B,云岫乙镇,云岫区,town,,,,
        C,白鹭丙局,白鹭县,department,,,,
        D,白鹭丁镇,白鹭县,town,,,,
        E,江州戊局,江州市,department,,,,
        P,省己厅,云泽省,department,,,,
        SK,云岫区人民政府,云岫区,government,,,,consolidated
        SC,江州市人民政府,江州市,government,,,,consolidated
        SP,云泽省人民政府,云泽省,government,,,,consolidated
        """);
    write("offices.csv", OFFICES);
    for (String report : List.of("A 1", "B 2", "C 4", "D 8", "E 16", "P 32")) {
      report(report.replace(" ", " 2022 "));
      report(report.replace(" ", " 2023 "));
    }
  }

  @Test
  void everySumIsThatOfTheAgenciesAndOfTheOfficesBelow() throws Exception {
    run();

    String sums =
        "district, total, mean, median, min, max, agencies_with_value, agencies_reporting,"
            + " agencies_expected from ";
    assertThat(rows(sums + csv("district_rollup") + FIRST_CELL + " order by total"))
        .containsExactly(
            "云岫区|3|1.5|1.5|1|2|2|2|2",
            "白鹭县|12|6|6|4|8|2|2|2",
            "江州市|31|6.2||1|16|5|5|5",
            "云泽省|63|10.5||1|32|6|6|6");
    assertThat(rows("district, agency_type, total from " + csv("type_rollup") + FIRST_CELL))
        .contains("江州市|department|21", "江州市|town|10", "云泽省|department|53");
    assertThat(rows("district, change from " + csv("year_comparison") + FIRST_CELL))
        .contains("云泽省|0");
    assertThat(rows("district, sum(value) from " + csv("facts") + FIRST_CELL + own()))
        .containsExactly("云岫区|3", "云泽省|32", "江州市|16", "白鹭县|12");
  }

  private static String own() {
    return " and counted group by district order by district";
  }

  @Test
  void whoeverIsMissingIsNamedByEveryOfficeAbove() throws Exception {
    office.remove("D 2023.txt");
    run();

    assertThat(
            rows(
                "district, total, agencies_reporting, agencies_expected from "
                    + csv("district_rollup")
                    + FIRST_CELL
                    + " order by total"))
        .containsExactly("云岫区|3|2|2", "白鹭县|4|1|2", "江州市|23|4|5", "云泽省|55|5|6");
    for (String place : List.of("白鹭县", "江州市", "云泽省")) {
      assertThat(document(place)).contains("白鹭丁镇");
    }
    assertThat(document("云岫区")).doesNotContain("白鹭丁镇");
    assertThat(
            rows(
                "district, comparable from "
                    + csv("year_comparison")
                    + FIRST_CELL
                    + " and agency_code is null order by 1"))
        .containsExactly("云岫区|yes", "云泽省|caution", "江州市|caution", "白鹭县|caution");
  }

  @Test
  void officesBelowAreRankedAmongEachOther() throws Exception {
    for (String report : List.of("A 5 1", "B 2 2", "C 9 0", "D 0 6", "E 7 0", "P 1 0")) {
      report(report.replaceFirst(" ", " 2023 0 0 0 "));
    }
    run();

    assertThat(
            rows(
                "district, agency_code, agency, agency_type, value, district_value, rank, ranked,"
                    + " role, counted from "
                    + csv("agency_comparison")
                    + " where year = 2023 and indicator = 'normative_net' order by agency_code"))
        .containsExactly(
            "云泽省|2|江州市|city|14|15|1|1|consolidated|false",
            "江州市|3|云岫区|county|4|14|1|2|consolidated|false",
            "江州市|4|白鹭县|county|3|14|2|2|consolidated|false",
            "云岫区|A|云岫甲局|department|4|4|1|2|member|true",
            "云岫区|B|云岫乙镇|town|0|4|2|2|member|true",
            "白鹭县|C|白鹭丙局|department|9|3|1|2|member|true",
            "白鹭县|D|白鹭丁镇|town|-6|3|2|2|member|true",
            "江州市|E|江州戊局|department|7|14|1|1|member|true",
            "云泽省|P|省己厅|department|1|15|1|1|member|true");
  }

  /** The county has published one too many; city and province have added up what it published. */
  @Test
  void aPublishedSumBreaksAtOneOfficeOnly() throws Exception {
    for (String report : List.of("SK 2023 4", "SC 2023 32", "SP 2023 64")) {
      report(report);
    }
    run("--lang=zh");
    assertThat(breaks()).containsExactly("云岫区|SK|出错的一级：云泽省 → 江州市 → 云岫区；差额等于云岫甲局的数，可能重复计入");

    report("SC 2023 31");
    report("SP 2023 63");
    run("--lang=zh");
    assertThat(breaks()).as("those above have found the true sums").hasSize(1);

    report("SK 2023 3");
    report("SP 2023 47");
    run("--lang=zh");
    assertThat(breaks()).containsExactly("云泽省|SP|出错的一级：云泽省");

    report("SP 2023 31");
    run("--lang=zh");
    assertThat(breaks()).containsExactly("云泽省|SP|出错的一级：云泽省；差额等于省己厅的数，可能漏计");
  }

  private List<String> breaks() throws SQLException {
    return rows(
        "district, agency_code, evidence from " + csv("findings") + " where \"check\" = 'ROL-01'");
  }

  @Test
  void anEditionMayBeOfOneBranch() throws Exception {
    run("--office=2");

    assertThat(rows("distinct district from " + csv("district_rollup") + " order by 1"))
        .containsExactly("云岫区", "江州市", "白鹭县");
    assertThat(rows("distinct district from " + csv("coverage") + " order by 1"))
        .containsExactly("云岫区", "江州市", "白鹭县");
    assertThat(namesWorkbooksBelow("江州市")).isTrue();
    assertThat(namesWorkbooksBelow("云岫区")).isFalse();
    assertThat(office.output().resolve("云泽省.xlsx")).doesNotExist();

    run();
    assertThat(office.output().resolve("云泽省.xlsx")).exists();
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> run("--office=9"))
        .withMessageContaining("'9'");
  }

  private void report(String line) throws Exception {
    String[] words = line.split(" ", -1);
    office.put(words[0] + " " + words[1] + ".txt", line);
  }

  private void write(String name, String content) throws Exception {
    Files.writeString(folder.resolve("input").resolve(name), content);
  }

  private void run(String... more) throws Exception {
    assertThat(office.run(FakeRooms.class, more)).as(office.told()).isEqualTo(ExitCode.DONE);
  }

  private String csv(String table) {
    return "read_csv('" + office.output().resolve(table + ".csv") + "', header = true)";
  }

  private static List<String> rows(String select) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = duckdb.createStatement().executeQuery("select " + select)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String cell = result.getString(i);
          cells.add(cell == null ? "" : cell.replaceAll("(\\d)\\.0$", "$1"));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private boolean namesWorkbooksBelow(String place) throws IOException {
    try (Workbook book =
        WorkbookFactory.create(office.output().resolve(place + ".xlsx").toFile())) {
      return StreamSupport.stream(book.spliterator(), false)
          .map(sheet -> sheet.getRow(1).getCell(0).getStringCellValue())
          .anyMatch(note -> note.contains("stand in their workbooks"));
    }
  }

  private String document(String place) throws Exception {
    Path file = office.output().resolve("consolidated/" + place + "-2023.docx");
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }
}
