package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  void worksUnderTheLocaleOfCron(@TempDir Path folder) throws Exception {
    Process java = java(folder, "-cp", System.getProperty("java.class.path"), Cron.class.getName());
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("listed");
    assertThat(folder.resolve(CHINESE)).hasContent("x");
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

  private static Process java(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    return builder.redirectErrorStream(true).start();
  }

  /** What the process without a proper locale does. */
  static final class Cron {

    private Cron() {}

    public static void main(String[] args) throws IOException {
      Path folder = Path.of("");
      Files.writeString(FileName.resolve(folder, CHINESE), "x");
      boolean listed =
          Disk.list(folder.toAbsolutePath()).stream()
              .anyMatch(file -> FileName.of(file).equals(CHINESE));
      System.out.print(listed ? "listed" : "not listed");
    }
  }
}
