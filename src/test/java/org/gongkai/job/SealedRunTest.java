package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.job.command.CommandLines;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.RunRequest;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.Fault;
import org.gongkai.sample.district.SampleDistrict;
import org.gongkai.sample.render.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year is declared final between two nights, and a report is corrected afterwards. */
class SealedRunTest {

  private static final String OFFICE = "云岫区";

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Path folder;
  private final Path output;

  SealedRunTest(@TempDir Path folder) {
    this.folder = folder;
    output = folder.resolve("output");
  }

  @Test
  void aCorrectionAfterTheSealIsARestatementAndTheFinalFiguresStay() throws Exception {
    district(false).writeTo(folder.resolve("input"));
    run();
    assertEverywhere("初步数");
    assertThat(lines("restatements.csv")).isEmpty();
    command("seal", "--office=" + OFFICE, "--year=2023", "--output=" + output, "--force");
    Path sealed = onlyEdition();

    run();

    assertThat(told()).contains("封存（最终数）");
    assertEverywhere("最终数（");
    assertThat(lines("restatements.csv")).isEmpty();
    assertThat(Files.readString(output.resolve("datapackage.json")))
        .contains("\"status\" : \"final\"");

    Files.delete(folder.resolve("input/agencies.csv"));
    district(true).writeTo(folder.resolve("input"));
    run("--keep=1");

    assertEverywhere("更正数（");
    assertThat(lines("restatements.csv"))
        .hasSizeBetween(2, 4)
        .allMatch(
            line -> line.contains(",file,reports/") && line.endsWith("," + sealed.getFileName()))
        .anyMatch(line -> line.startsWith("sum," + OFFICE + ",,,2023,"))
        .anyMatch(line -> line.startsWith("fact," + OFFICE + ",YX0003,"));
    assertThat(told()).contains("处更正");
    assertThat(Files.readString(output.resolve(".gongkai/summary.txt"))).contains("处更正");
    command("verify", sealed.toString());
    assertThat(told()).contains("与封存时一致");
  }

  /** On every sheet, in every document that has the office's figures, on the page. */
  private void assertEverywhere(String word) throws IOException {
    try (Workbook book = WorkbookFactory.create(output.resolve(OFFICE + ".xlsx").toFile())) {
      for (Sheet sheet : book) {
        assertThat(head(sheet)).as(sheet.getSheetName()).contains(word);
      }
    }
    for (String document : List.of("consolidated/" + OFFICE + "-2023.docx")) {
      assertThat(text(document)).contains(word);
    }
    assertThat(Files.readString(output.resolve("report.html")))
        .contains('"' + word.replace("（", ""));
    assertThat(Files.readString(output.resolve("statutory/" + OFFICE + "-2023.csv")))
        .contains(word);
  }

  private static String head(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    DataFormatter format = new DataFormatter();
    for (int row = 0; row < 3 && sheet.getRow(row) != null; row++) {
      sheet.getRow(row).forEach(cell -> text.append(format.formatCellValue(cell)));
    }
    return text.toString();
  }

  private String text(String document) throws IOException {
    try (XWPFDocument read = new XWPFDocument(Files.newInputStream(output.resolve(document)));
        XWPFWordExtractor words = new XWPFWordExtractor(read)) {
      return words.getText();
    }
  }

  private static SampleDistrict district(boolean corrected) {
    DistrictPlan plan = new DistrictPlan(11, 4, 2023, 2023).plain().in(List.of(Shape.HTML));
    return (corrected ? plan.with(Fault.SINGLE_CELL, "YX0003", 2023) : plan).build();
  }

  private void run(String... more) throws Exception {
    String[] arguments =
        Stream.concat(
                Stream.of(more),
                Stream.of(
                    "--input=" + folder.resolve("input"),
                    "--output=" + output,
                    "--as-of=2024-06-01"))
            .toArray(String[]::new);
    RunRequest request = Options.parse(arguments).request();
    told.reset();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    assertThat(new JobRunner(request, stream, stream).work(Preflight.check(request)))
        .as(told())
        .isEqualTo(ExitCode.DONE);
  }

  private void command(String... arguments) {
    told.reset();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    assertThat(CommandLines.run(stream, stream, arguments)).as(told()).isEqualTo(ExitCode.DONE);
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  private Path onlyEdition() throws IOException {
    try (Stream<Path> editions = Files.list(output.resolve("editions"))) {
      return editions.findFirst().orElseThrow();
    }
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(output.resolve(name)).stream().skip(1).toList();
  }
}
