package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.step.Progress;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run leaves for those who look after it. */
class TracesIT {

  private final Path folder;
  private final Office office;

  TracesIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    office = new Office(folder);
    office.put("a.txt", "A 2023 7").put("b.txt", "reject B 2023");
  }

  private Map<String, String> metrics(Path file) throws IOException {
    Map<String, String> metrics = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        metrics.put(line.replaceFirst(" \\S+$", ""), line.replaceFirst(".* ", ""));
      }
    }
    return metrics;
  }

  @Test
  void aRunLeavesNumbersForThePrometheusTextfileCollector() throws Exception {
    Path file = office.output().resolve(".gongkai/metrics.prom");
    assertThat(office.run("--fail-on=warning")).isEqualTo(ExitCode.FINDINGS);

    assertThat(Files.readString(file)).contains("# TYPE gongkai_run_exit_code gauge");
    assertThat(metrics(file))
        .containsEntry("gongkai_run_exit_code", "1.0")
        .containsEntry("gongkai_files{change=\"new\"}", "2.0")
        .containsEntry("gongkai_edition_facts", "1.0")
        .containsEntry("gongkai_edition_rejected", "1.0")
        .containsKeys(
            "gongkai_run_duration_seconds",
            "gongkai_run_start_timestamp_seconds",
            "gongkai_step_duration_seconds{step=\"load\"}",
            "gongkai_edition_findings{severity=\"error\"}");

    assertThat(office.run("--fail-on=warning")).isEqualTo(ExitCode.DONE);
    assertThat(metrics(file))
        .containsEntry("gongkai_run_exit_code", "0.0")
        .containsEntry("gongkai_files{change=\"unchanged\"}", "2.0")
        .containsEntry("gongkai_edition_facts", "1.0");
  }

  @Test
  void aFailedRunLeavesItsNumbersAndWordsToo() throws Exception {
    Files.createDirectories(office.output().resolve("editions"));
    Files.createFile(office.output().resolve("editions/broken-disk"));
    Path file = folder.resolve("gongkai.prom");

    assertThat(office.run("--metrics=" + file)).isEqualTo(ExitCode.FAULT);

    assertThat(metrics(file)).containsEntry("gongkai_run_exit_code", "3.0");
    assertThat(summary()).anyMatch(line -> line.contains("No space left on device"));
    assertThat(office.history()).contains("  failed  ");
  }

  private List<String> summary() throws IOException {
    return Files.readAllLines(office.output().resolve(".gongkai/summary.txt"));
  }

  @Test
  void theSummaryTellsWhatCameAndWhatIsMissingOrWrong() throws Exception {
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(summary())
        .startsWith("Disclosure reports, night of 2025-06-01", "")
        .contains(
            "Files: 2 new, 0 changed, 0 read again, 0 removed, 0 unchanged.",
            "Came in (1):",
            "  reports/a.txt",
            "Missing (1):",
            "  丙镇 2023",
            "Rejected (1):",
            "  reports/b.txt: has none of the statutory tables");

    assertThat(office.run("--lang=zh")).isEqualTo(ExitCode.DONE);
    assertThat(summary())
        .startsWith("政府信息公开年度报告汇总（2025年6月1日）", "")
        .contains("未报送（1）：", "  丙镇 2023 年度");
  }

  @Test
  void theSummaryOfManyReportsStaysSmall() throws Exception {
    for (int i = 0; i < 100; i++) {
      office.put("bad" + i + ".txt", "reject B 2023");
    }
    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(summary()).hasSizeLessThan(60).contains("Rejected (101):", "  … and 81 more");
  }

  @Test
  void theConsoleTellsEventsAsJsonWithTheIdOfTheRun() throws Exception {
    try (OfficeProcess process = OfficeProcess.start(office, "--log-format=json")) {
      List<JsonNode> events =
          process.rest().stream()
              .filter(line -> line.startsWith("{"))
              .map(JsonMapper.shared()::readTree)
              .filter(event -> event.path("logger_name").asString("").startsWith("org.gongkai."))
              .toList();

      assertThat(process.exitCode()).isZero();
      assertThat(events).isNotEmpty();
      String run = office.editions().get(0);
      assertThat(events).allMatch(event -> event.path("run").asString("").equals(run));
      assertThat(events)
          .extracting(event -> event.path("message").asString(""))
          .anyMatch(message -> message.startsWith("intake: 2 files"));
    }
  }

  @Test
  void aTerminalGetsABarWithRateAndRemainingTimeAndAFileGetsLines() {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    Progress watched =
        new Progress(
            new PrintStream(shown, true, StandardCharsets.UTF_8), Progress.Show.BAR, Language.ZH);
    watched.begin("load", 10);
    watched.advance(10);
    watched.end();
    assertThat(shown.toString(StandardCharsets.UTF_8)).contains("读取", "100%", "10/10", "/s");

    shown.reset();
    Progress logged =
        new Progress(
            new PrintStream(shown, true, StandardCharsets.UTF_8), Progress.Show.LINES, Language.ZH);
    logged.begin("load", 10);
    logged.advance(10);
    logged.end();
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .contains("读取：共 10 项", "读取：10 / 10")
        .doesNotContain("%");
  }
}
