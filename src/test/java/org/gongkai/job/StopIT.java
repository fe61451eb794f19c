package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.step.RunLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopIT {

  private static final int FILES = 70;

  private final Office office;

  StopIT(@TempDir Path folder) throws Exception {
    office = new Office(folder);
    for (int i = 0; i < FILES; i++) {
      office.put(String.format(Locale.ROOT, "%03d.txt", i), "A 2023 7");
    }
    office.put("block.txt", "block");
  }

  @Test
  void afterAKillTheNextRunGoesOnWithWhatIsLeft() throws Exception {
    try (OfficeProcess process = OfficeProcess.start(office)) {
      process.awaitWord("blocked");
      assertThat(RunLock.tryTake(office.output().resolve(".gongkai"))).isEmpty();
      process.kill();
    }

    office.put("block.txt", "B 2023 8 9");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(office.told()).contains("71 files: 2 count (2 of them new)");
    assertThat(office.editions()).hasSize(1);
    assertThat(office.edition())
        .contains("fact A 2023 7 reports/069.txt", "fact B 2023 8 reports/block.txt");
  }

  @Test
  void whatKilledTwoRunsIsSetAsideAndNamedUntilItChanges() throws Exception {
    office.put("block.txt", "B 2023 8").put("killer.txt", "die");
    assertThat(runElsewhere()).isEqualTo(FakeReading.DEAD);
    assertThat(runElsewhere()).isEqualTo(FakeReading.DEAD);

    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.edition())
        .contains(
            "fact B 2023 8 reports/block.txt",
            "source reports/killer.txt rejected the program died twice while reading it; set"
                + " aside until it changes");
    assertThat(office.review()).filteredOn(line -> line.contains(" STR-21 ")).hasSize(1);
    assertThat(office.edition()).filteredOn(line -> line.contains("set aside")).hasSize(1);

    office.put("killer.txt", "C 2023 9");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.edition()).contains("fact C 2023 9 reports/killer.txt");
  }

  private int runElsewhere() throws Exception {
    try (OfficeProcess process = OfficeProcess.start(office)) {
      process.rest();
      return process.exitCode();
    }
  }

  @Test
  void onSigtermTheRunEndsAfterTheChunkAndTheNextPublishes() throws Exception {
    try (OfficeProcess process = OfficeProcess.start(office)) {
      process.awaitWord("blocked");
      process.terminate();
      process.awaitWord("stopping");
      process.release();
      assertThat(process.rest()).noneMatch(line -> line.contains("Nothing was published"));
      assertThat(process.exitCode()).isEqualTo(143);
    }
    assertThat(office.editions()).isEmpty();

    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(office.told()).contains("71 files: 1 count (1 of them new)");
  }
}
