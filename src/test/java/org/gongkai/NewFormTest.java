package org.gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gongkai.form.NewForm;
import org.gongkai.job.ending.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A form nobody has seen, 2024, as one file on the class path: 2021's with one more line, one more
 * column, one renamed and one dropped line in table 三. Reports of it go through the whole job in
 * both languages, and once without the form.
 */
class NewFormTest {

  private static final String LINE = "result.denied.draft_statistics";

  private static final Map<String, String> SAID = new TreeMap<>();
  private static Path folder = Path.of("");
  private static ExitCode english = ExitCode.FAULT;
  private static ExitCode chinese = ExitCode.FAULT;

  @BeforeAll
  static void run(@TempDir Path temporary) throws Exception {
    folder = temporary;
    Path forms = folder.resolve("house/forms");
    Files.createDirectories(forms);
    Files.writeString(forms.resolve("2024.json"), NewForm.json());
    NewFormReports.write(folder.resolve("input"));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    URL[] house = {folder.resolve("house").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(house, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      chinese = job("zh", "zh");
      english = job("en", "en");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    job("without", "zh");
  }

  private static ExitCode job(String output, String language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    ExitCode code =
        new GongkaiApplication(out, out)
            .run(
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve(output),
                "--lang=" + language,
                "--as-of=2025-06-01");
    SAID.put(output, bytes.toString(UTF_8));
    return code;
  }

  @Test
  void bothLanguagesArePublished() {
    assertThat(chinese).as(SAID.toString()).isEqualTo(ExitCode.DONE);
    assertThat(english).as(SAID.toString()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void everyCellIsReadAsPrintedWhateverTheShape() throws Exception {
    Map<String, String> expected = NewFormReports.figures(2024);
    for (String agency : NewFormReports.AGENCIES) {
      Map<String, String> found = NewFormReports.found(rows("zh", "facts"), agency, 2024);
      assertThat(found).as(agency).isEqualTo(expected);
    }
    assertThat(rows("zh", "facts"))
        .filteredOn(row -> "2024".equals(row.get("year")))
        .allMatch(row -> "2024".equals(row.get("form")));
  }

  @Test
  void sharesAddUp() throws Exception {
    for (String kind : List.of("applicant_share.", "denial_mix.")) {
      for (String agency : NewFormReports.AGENCIES) {
        List<Map<String, String>> shares =
            rows("zh", "agency_comparison").stream()
                .filter(row -> agency.equals(row.get("agency_code")))
                .filter(row -> "2024".equals(row.get("year")))
                .filter(row -> text(row, "indicator").startsWith(kind))
                .toList();
        BigDecimal sum =
            shares.stream()
                .map(row -> new BigDecimal(text(row, "numerator")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(text(shares.get(0), "denominator"));
      }
    }
  }

  @Test
  void namesComeFromTheFormInBothLanguages() throws Exception {
    assertThat(labels("zh")).contains("申请人构成：村民自治组织", "不予公开理由构成：属于尚未公布的统计数据");
    assertThat(labels("en"))
        .contains("Applicants: Village bodies", "Grounds of denial: 属于尚未公布的统计数据");
  }

  private static List<String> labels(String output) throws Exception {
    return rows(output, "agency_comparison").stream()
        .map(row -> text(row, "indicator_label"))
        .toList();
  }

  @Test
  void theSheetHasTheNewLineAndColumnAndNotTheDroppedOne() throws Exception {
    String sheet = Files.readString(folder.resolve("zh/statutory/云岫区-2024.csv"));
    assertThat(sheet).contains("村民自治组织", "9.属于尚未公布的统计数据", "2.一年之内再次提出的申请");
    assertThat(sheet).doesNotContain("补正后申请内容仍不明确");
  }

  @Test
  void everyOutputOfTheYearHasTheNewLineAndColumn() throws Exception {
    for (String language : List.of("zh", "en")) {
      String column = language.equals("zh") ? "村民自治组织" : "Village bodies";
      for (String file :
          List.of("云岫区.xlsx", "consolidated/云岫区-2024.docx", "report.html", "dictionary.csv")) {
        assertThat(text(folder.resolve(language).resolve(file)))
            .as(language + " " + file)
            .contains(column);
      }
    }
    for (String file : List.of("facts_wide_columns", "district_rollup")) {
      assertThat(rows("zh", file)).as(file).anyMatch(row -> LINE.equals(row.get("category")));
    }
    assertThat(rows("zh", "findings")).noneMatch(row -> text(row, "check").startsWith("STR"));
  }

  /** All that is written in a file, in a package of XML files too. */
  private static String text(Path file) throws Exception {
    if (!file.toString().endsWith("x")) {
      return Files.readString(file);
    }
    StringBuilder text = new StringBuilder();
    try (ZipFile parts = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        text.append(new String(parts.getInputStream(part).readAllBytes(), UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void yearsAreComparedAcrossTheForms() throws Exception {
    assertThat(rows("zh", "year_comparison"))
        .filteredOn(row -> "2024".equals(row.get("year")))
        .filteredOn(row -> "received_new".equals(row.get("category")))
        .filteredOn(row -> "total".equals(row.get("measure")))
        .hasSize(1 + NewFormReports.AGENCIES.size())
        .allMatch(row -> !text(row, "change").isEmpty());
  }

  @Test
  void withoutTheFormNoFigureIsSqueezedAndWhatIsUnknownIsNamed() throws Exception {
    List<Map<String, String>> requests =
        rows("without", "facts").stream()
            .filter(row -> "2024".equals(row.get("year")))
            .filter(row -> "requests".equals(row.get("section")))
            .toList();
    assertThat(requests).noneMatch(row -> text(row, "category").equals(LINE));
    Map<String, String> printed = NewFormReports.figures(2024);
    assertThat(requests)
        .filteredOn(row -> !text(row, "value").isEmpty() && text(row, "level").equals("leaf"))
        .allMatch(
            row ->
                text(row, "value")
                    .equals(
                        printed.get(
                            "requests " + text(row, "category") + " " + text(row, "measure"))));
    String findings = Files.readString(folder.resolve("without/findings.csv"));
    assertThat(findings).contains("村民自治组织", "属于尚未公布的统计数据", "可能已启用新的格式");
  }

  @Test
  void withoutTheFormNothingIsLaidOutAsIfItWereTheOldOne() {
    Path without = folder.resolve("without");
    assertThat(without.resolve("statutory/云岫区-2023.csv")).exists();
    assertThat(without.resolve("statutory/云岫区-2024.csv")).doesNotExist();
    assertThat(without.resolve("consolidated/云岫区-2024.docx")).doesNotExist();
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static List<Map<String, String>> rows(String output, String file) throws Exception {
    Path csv = folder.resolve(output).resolve(file + ".csv");
    List<Map<String, String>> rows = new ArrayList<>();
    String text = Files.readString(csv).replaceFirst("^\uFEFF", "");
    try (CSVReader reader = new CSVReader(new StringReader(text))) {
      String[] head = reader.readNext();
      for (String[] row : reader) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < row.length; i++) {
          named.put(head[i], row[i]);
        }
        rows.add(named);
      }
    }
    return rows;
  }
}
