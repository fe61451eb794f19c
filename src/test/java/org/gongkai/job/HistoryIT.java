package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.ending.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryIT {

  private final Office office;

  HistoryIT(@TempDir Path folder) throws IOException {
    office = new Office(folder);
  }

  /** The history without ids and times, cells one space apart. */
  private List<String> history(String... more) throws Exception {
    return office
        .history(more)
        .lines()
        .map(line -> line.replaceAll(" {2,}", " "))
        .map(line -> line.replaceFirst("^\\d{8}-\\d{6}(-\\d+)? \\S+ \\S+ \\d+ s ", ""))
        .toList();
  }

  @Test
  void everyRunIsListedWithWhatItMetAndHowItEnded() throws Exception {
    office.put("a.txt", "A 2023 7").put("b.txt", "reject B 2023").put("c.txt", "C 2023 9");
    assertThat(office.run("--keep=1")).isEqualTo(ExitCode.DONE);
    assertThat(office.run("--keep=1")).isEqualTo(ExitCode.DONE);
    office.put("a.txt", "A 2023 70").put("a2.txt", "A 2022 7");
    office.remove("c.txt");
    assertThat(office.run("--check-only")).isEqualTo(ExitCode.DONE);

    assertThat(history())
        .map(
            line -> line.replaceFirst("(?<=^checked only 1 1 0 1 1 1 2 )[0-9]+ [0-9]+ [0-9]+", "#"))
        .containsExactly(
            "run started (Beijing) took result new changed reread removed unchanged rejected facts"
                + " errors warnings notes edition",
            "published 3 0 0 0 0 1 2 " + openFindings() + " kept",
            "nothing new 0 0 0 0 3 - - - - - -",
            "checked only 1 1 0 1 1 1 2 # -");
  }

  /** The findings of the edition by severity. */
  private String openFindings() throws IOException {
    List<String> findings = office.review();
    return Stream.of("error", "warning", "info")
        .map(severity -> " " + severity + " open")
        .map(end -> findings.stream().filter(line -> line.endsWith(end)).count())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  @Test
  void anEditionThatHadToGoIsSaidToBePruned() throws Exception {
    office.put("a.txt", "A 2023 7");
    assertThat(office.run(Moments.class, "--keep=1")).isEqualTo(ExitCode.DONE);
    office.put("a.txt", "A 2023 70");
    assertThat(office.run(Moments.class, "--keep=1")).isEqualTo(ExitCode.DONE);

    assertThat(history("--lang=zh"))
        .satisfiesExactly(
            head -> assertThat(head).startsWith("运行 开始时间（北京） 用时 结果"),
            first -> assertThat(first).contains(" 已发布 ").endsWith(" 已清理"),
            second -> assertThat(second).contains(" 已发布 ").endsWith(" 保留"));
  }

  @Test
  void aRunThatWasKilledIsSaidToBe() throws Exception {
    office.put("block.txt", "block");
    try (OfficeProcess process = OfficeProcess.start(office)) {
      process.awaitWord("blocked");
      process.kill();
    }

    assertThat(office.history()).contains("  killed  ");
  }

  @Test
  void columnsStandBelowEachOtherInChineseToo() {
    assertThat(TextTable.lines(List.of(List.of("运行", "结果"), List.of("a", "已发布"))))
        .containsExactly("运行  结果", "a     已发布");
  }
}
