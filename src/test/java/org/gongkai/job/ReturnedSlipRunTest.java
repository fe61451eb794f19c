package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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

/** A slip goes out with one edition, comes back, and is seen in the next. */
class ReturnedSlipRunTest {

  private static final String ANSWER = "经核实，分项漏计，已更正。";

  private final Path folder;

  ReturnedSlipRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anAnswerIsProposedAndAppliedByNobodyAndACorrectedReportMendsItsItem() throws Exception {
    district(true).writeTo(folder.resolve("input"));
    run();
    assertThat(statuses()).isNotEmpty().containsOnly("open");
    long items = statuses().size();
    answer();

    run();

    assertThat(lines("proposed_decisions.csv"))
        .hasSize(Math.toIntExact(items))
        .allMatch(line -> line.endsWith(",explained," + ANSWER));
    assertThat(statuses()).hasSize(Math.toIntExact(items)).containsOnly("answered");
    assertThat(Files.readString(folder.resolve("output/report.html"))).contains(ANSWER);

    Files.delete(folder.resolve("input/agencies.csv"));
    district(false).writeTo(folder.resolve("input"));
    run();

    assertThat(statuses()).contains("mended").doesNotContain("open", "answered");
  }

  private static SampleDistrict district(boolean faulty) {
    DistrictPlan plan = new DistrictPlan(11, 4, 2023, 2023).plain().in(List.of(Shape.HTML));
    return (faulty ? plan.with(Fault.SINGLE_CELL, "YX0003", 2023) : plan).build();
  }

  private void run() throws Exception {
    String[] arguments = {
      "--input=" + folder.resolve("input"),
      "--output=" + folder.resolve("output"),
      "--as-of=2024-06-01"
    };
    RunRequest request = Options.parse(arguments).request();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    assertThat(new JobRunner(request, stream, stream).work(Preflight.check(request)))
        .as(told.toString(StandardCharsets.UTF_8))
        .isEqualTo(ExitCode.DONE);
  }

  /** Fills in every box of the only slip. */
  private void answer() throws IOException {
    Path answers = Files.createDirectories(folder.resolve("input/answers"));
    try (Stream<Path> slips = Files.list(folder.resolve("output/slips/2023"));
        XWPFDocument slip =
            new XWPFDocument(Files.newInputStream(slips.findFirst().orElseThrow()));
        OutputStream out = Files.newOutputStream(answers.resolve("退改单（盖章）.docx"))) {
      for (XWPFTable table : slip.getTables()) {
        for (int row = 1; row < table.getRows().size(); row++) {
          XWPFTableRow above = table.getRow(row - 1);
          if (above.getCell(0).getText().startsWith("单位反馈")) {
            table.getRow(row).getCell(0).setText(ANSWER);
          }
        }
      }
      slip.write(out);
    }
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve("output").resolve(name)).stream().skip(1).toList();
  }

  /** How far each item of the slips has come: the last column but one. */
  private List<String> statuses() throws IOException {
    return lines("slips.csv").stream()
        .map(line -> line.replaceFirst(",[^,]*$", ""))
        .map(line -> line.substring(line.lastIndexOf(',') + 1))
        .toList();
  }
}
