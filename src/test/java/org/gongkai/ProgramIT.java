package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.step.RunLock;
import org.gongkai.output.Packages;
import org.gongkai.sample.district.DistrictPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, called as schedulers call it. */
class ProgramIT {

  private static final Map<String, String> UTF_8 = Map.of("LC_ALL", "C.UTF-8");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeEach
  void receiveReports() throws IOException {
    String jar = System.getProperty("gongkai.jar");
    Programs.require(jar != null, "only mvn verify names the packaged program");
    new DistrictPlan(7, 3, 2023, 2023).build().writeTo(folder.resolve("input"));
  }

  private ProgramProcess run(String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--input=" + folder.resolve("input"), "--lang=en"));
    arguments.addAll(List.of("--output=" + folder.resolve("output"), "--as-of=2025-06-01"));
    return ProgramProcess.run(List.of(), UTF_8, arguments.toArray(String[]::new));
  }

  private void assertEnds(ExitCode code, ProgramProcess run) {
    assertThat(run.exitCode()).as(run.told()).isEqualTo(code.code());
  }

  @Test
  void theExitCodeSaysHowARunEnded() throws Exception {
    assertEnds(ExitCode.USAGE, ProgramProcess.runJar(UTF_8, "--colour=red"));
    assertEnds(ExitCode.USAGE, run("--colour=red"));
    assertThat(folder.resolve("output")).doesNotExist();

    assertEnds(ExitCode.FINDINGS, run("--fail-on=warning"));
    Packages.assertTrue(folder.resolve("output"));
    assertEnds(ExitCode.DONE, run("--fail-on=warning"));

    try (RunLock lock = RunLock.tryTake(folder.resolve("output/.gongkai")).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertEnds(ExitCode.BUSY, run());
    }

    ProgramProcess history = run("--history");
    assertEnds(ExitCode.DONE, history);
    assertThat(history.told()).contains("  published  ", "  nothing new  ");

    Files.write(folder.resolve("output/.gongkai/gongkai.mv.db"), new byte[] {1, 2, 3});
    ProgramProcess broken = run();
    assertEnds(ExitCode.FAULT, broken);
    assertThat(broken.told()).contains("Nothing was published").doesNotContain("\tat ");
  }
}
