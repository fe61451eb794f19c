package org.gongkai.output.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.output.Packages;
import org.gongkai.output.Publication;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  private static final String CHINESE = "云岭区 100% + 二-2023.csv";

  @ParameterizedTest
  @ValueSource(strings = {CHINESE, "plain.csv", "a+b%20c#?*'.csv", "𠮷野.txt"})
  void namesAFileAndReadsItsNameBack(String name, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(FileName.resolve(folder, name), "x");

    assertThat(FileName.of(file)).isEqualTo(name);
    assertThat(Disk.list(folder)).singleElement().extracting(FileName::of).isEqualTo(name);
    assertThat(file).isEqualTo(folder.resolve(name));
    assertThat(FileName.of(folder)).isEqualTo(folder.getFileName().toString());
  }

  @Test
  void anEditionIsTheSameUnderTheLocaleOfCron(@TempDir Path cron, @TempDir Path here)
      throws Exception {
    Process java = cron(cron);
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();

    new Publication(here).publish(Samples.edition(), Samples.run("run-1"), 7);
    Packages.assertTrue(cron);
    assertThat(cron.resolve("datapackage.json"))
        .hasSameBinaryContentAs(here.resolve("datapackage.json"));
    assertThat(cron.resolve("statutory/" + Samples.DISTRICT + "-2021.csv")).exists();
  }

  @ParameterizedTest
  @CsvSource({"云岭区, 云岭区", "'a\\b/c:d*e?f\"g<h>i|j', a_b_c_d_e_f_g_h_i_j", "'e\u0301\u0007', 'é_'"})
  void makesNamesThatWindowsTakes(String text, String safe) {
    assertThat(FileName.safe(text)).isEqualTo(safe);
  }

  @Test
  void cutsNamesThatAreTooLong() {
    assertThat(FileName.safe("区".repeat(300))).hasSize(60);
  }

  private static Process cron(Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=tr",
            "-Dfile.encoding=US-ASCII",
            "-Duser.timezone=America/Los_Angeles",
            "-cp",
            System.getProperty("java.class.path"),
            Cron.class.getName());
    builder.environment().put("LC_ALL", "C");
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  /** Publishes twice, so that Chinese names are both written and read, then replaced. */
  static final class Cron {

    private Cron() {}

    public static void main(String[] args) {
      Publication publication = new Publication(Path.of(""));
      publication.publish(Samples.edition(), Samples.run("run-0"), 7);
      publication.publish(Samples.edition(), Samples.run("run-1"), 7);
      publication.recover();
    }
  }
}
