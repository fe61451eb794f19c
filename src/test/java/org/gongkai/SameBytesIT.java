package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine's language, clock and encoding. */
class SameBytesIT {

  @TempDir Path folder = Path.of("");

  @Test
  void languageEncodingAndTimeZoneOfTheMachineDoNotShow() throws Exception {
    Map<String, String> plain = edition("plain", List.of());
    Map<String, String> foreign =
        edition(
            "foreign",
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.extensions=u-nu-arab",
                "-Dfile.encoding=US-ASCII",
                "-Duser.timezone=America/Los_Angeles"));

    assertThat(plain).hasSizeGreaterThan(10).isEqualTo(foreign);
  }

  private Map<String, String> edition(String name, List<String> options) throws Exception {
    Path output = folder.resolve(name);
    List<String> command = new ArrayList<>(ProgramCommand.of(options));
    command.addAll(List.of("--output=" + output, "--as-of=2026-01-01"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
    return PublishedEdition.files(output);
  }
}
