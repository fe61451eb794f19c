package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office hands in beside the reports takes effect, night after night. */
class InstructionsTest {

  private final Path folder;
  private final Office office;

  InstructionsTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.office = new Office(folder);
  }

  private void write(String file, String content) throws Exception {
    Files.writeString(folder.resolve("input").resolve(file), content);
  }

  private String coverageOf(String agency) throws Exception {
    return office.review().stream()
        .filter(line -> line.startsWith("coverage " + agency + " 2024"))
        .findFirst()
        .orElseThrow();
  }

  private String finding(String start) throws Exception {
    return office.review().stream()
        .filter(line -> line.startsWith("finding " + start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDecidedFindingStandsButNoLongerCounts() throws Exception {
    office.put("a.txt", "A 2024 0");
    assertThat(office.run("--fail-on=error")).isEqualTo(ExitCode.FINDINGS);
    String decided = "finding,decision\n%s,explained\n";
    write("decisions.csv", decided.formatted(fingerprint("B")));
    write("decisions-20260114-153000.csv", decided.formatted(fingerprint("C")));

    assertThat(office.run("--fail-on=error")).isEqualTo(ExitCode.DONE);
    assertThat(office.editions()).hasSize(2);
    assertThat(finding("TIM-06 B")).endsWith("explained");
    assertThat(coverageOf("B")).contains("errors=0");
  }

  private String fingerprint(String agency) throws Exception {
    return finding("TIM-06 " + agency).split(" ", -1)[3];
  }

  @Test
  void anotherDeadlineMakesAnotherEdition() throws Exception {
    office.put("a.txt", "A 2024 0");
    office.run("--as-of=2025-01-20");
    assertThat(finding("TIM-06 B")).contains("info");

    write("deadlines.csv", "district,year,agencies,consolidated\n某区,2024,2025-01-15,\n");
    assertThat(office.run("--as-of=2025-01-20")).isEqualTo(ExitCode.DONE);
    assertThat(finding("TIM-06 B")).contains("error");
  }

  @Test
  void aReportIsReceivedWhenARunFirstSeesItAndAMovedFileStaysReceived() throws Exception {
    office.put("a.txt", "A 2024 0");
    office.run("--as-of=2025-01-20");
    assertThat(coverageOf("A")).as("in time for sure").contains("received=2025-01-20");

    office.put("b.txt", "B 2024 8");
    office.run("--as-of=2025-02-03");
    assertThat(coverageOf("B")).contains("received=2025-02-03");

    office.remove("b.txt");
    office.put("moved/b.txt", "B 2024 8");
    office.put("c.txt", "C 2024 8");
    office.run("--as-of=2025-02-10");
    assertThat(coverageOf("B")).contains("received=2025-02-03");
    assertThat(coverageOf("C")).contains("received=2025-02-10");
  }

  @Test
  void theOfficesWeightsTakeEffect() throws Exception {
    office.put("a.txt", "A 2024 0");
    write("checks.properties", "\uFEFFTIM-06.severity=warning\n");
    office.run();

    assertThat(finding("TIM-06 B")).contains("warning");
  }

  @Test
  void anAnswerThatCouldNotBeTakenIsToldInTheSummary() throws Exception {
    Files.createDirectories(folder.resolve("input/answers"));
    write("answers/甲局.csv", "");
    office.put("a.txt", "A 2024 0");
    office.run();

    assertThat(office.output().resolve(".gongkai/summary.txt"))
        .content()
        .contains("To be noted of the office’s own files (1):\n  ", "answers/甲局.csv");
  }

  @Test
  void aSettingThatMeansNothingStopsTheRunBeforeItWrites() throws Exception {
    write("checks.properties", "TIM-99.severity=warning\n");

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(office::run)
        .withMessageContaining("no rule has the setting 'TIM-99.severity=warning'");
    assertThat(office.output()).doesNotExist();
  }
}
