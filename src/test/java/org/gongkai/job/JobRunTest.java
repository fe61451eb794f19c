package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.job.ending.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRunTest {

  private final Office office;

  JobRunTest(@TempDir Path folder) throws Exception {
    office = new Office(folder.resolve("开发 区"));
  }

  @Test
  void everyFileIsAccountedForAndABadOneHarmsNoOther() throws Exception {
    office
        .put("2023/甲局.txt", "A 2023 7 12.50")
        .put("2023/甲局 copy.txt", "A 2023 7 12.5")
        .put("old/甲局.txt", "A 2023 7")
        .put("b.txt", "reject B 2023")
        .put("boom.txt", "boom")
        .put("deep.txt", "deep")
        .put("large.txt", "large");

    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(office.edition())
        .containsExactly(
            "fact A 2023 7 reports/2023/甲局.txt",
            "fact A 2023 12.50 reports/2023/甲局.txt",
            "source reports/2023/甲局 copy.txt duplicate same figures as reports/2023/甲局.txt, which"
                + " counts",
            "source reports/2023/甲局.txt loaded ",
            "source reports/b.txt rejected has none of the statutory tables",
            "source reports/boom.txt rejected damaged or not understood"
                + " (java.lang.IllegalStateException: boom)",
            "source reports/deep.txt rejected too complex (depth)",
            "source reports/large.txt rejected too complex (memory)",
            "source reports/old/甲局.txt superseded other figures than reports/2023/甲局.txt for the"
                + " same agency and year, which counts",
            "coverage A 2023 received",
            "coverage A 2024 missing",
            "coverage B 2023 rejected",
            "coverage B 2024 missing",
            "coverage C 2023 missing",
            "coverage C 2024 missing");
    assertThat(office.told())
        .contains("7 files: 1 count (1 of them new), 2 duplicate or superseded, 4 rejected.")
        .contains("overdue since 2024-01-31: 1 (丙镇); sent a file that is no report: 1 (乙街道).");
  }

  @Test
  void aSecondNightPublishesOnlyWhatIsNew() throws Exception {
    office.put("a.txt", "A 2023 7").put("b.txt", "B 2022 8");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(office.run("--as-of=2025-07-01")).isEqualTo(ExitCode.DONE);
    assertThat(office.editions()).hasSize(1);
    assertThat(office.told()).startsWith("Nothing is new");

    office.put("b.txt", "B 2022 9").put("c.txt", "C 2023 1");
    office.remove("a.txt");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.editions()).hasSize(2);
    assertThat(office.edition())
        .contains("fact B 2022 9 reports/b.txt", "fact C 2023 1 reports/c.txt")
        .noneMatch(line -> line.startsWith("fact A"))
        .contains("coverage A 2022 missing", "coverage A 2023 missing")
        .doesNotContain("coverage C 2022 missing");
  }

  @Test
  void aSelectionCutsTheEditionOnly() throws Exception {
    office.put("a.txt", "A 2022 7").put("a3.txt", "A 2023 7").put("b.txt", "B 2022 8");

    assertThat(office.run("--years=2022", "--agency=A")).isEqualTo(ExitCode.DONE);

    assertThat(office.edition())
        .containsExactly(
            "fact A 2022 7 reports/a.txt",
            "source reports/a.txt loaded ",
            "source reports/a3.txt loaded ",
            "source reports/b.txt loaded ",
            "coverage A 2022 received");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.edition())
        .contains("fact B 2022 8 reports/b.txt", "source reports/b.txt unchanged ");
  }

  @Test
  void checkOnlyPublishesNothing() throws Exception {
    office.put("a.txt", "A 2022 7");

    assertThat(office.run("--check-only")).isEqualTo(ExitCode.DONE);

    assertThat(office.editions()).isEmpty();
    assertThat(office.told()).contains("1 file:", "nothing was published");
  }

  @Test
  void afterAFaultTheLastEditionIsThereAndTheNextRunPublishes() throws Exception {
    office.put("a.txt", "A 2022 7");
    Path broken = office.output().resolve("editions/broken-disk");
    Files.createDirectories(broken.getParent());
    Files.createFile(broken);

    assertThat(office.run()).isEqualTo(ExitCode.FAULT);
    assertThat(office.told())
        .startsWith("Nothing was published, the last edition is intact: No space left on device")
        .hasLineCount(1);
    assertThat(office.output().resolve(".gongkai/gongkai.log")).content().contains("Exception");

    Files.delete(broken);
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.edition()).contains("source reports/a.txt loaded ");
  }
}
