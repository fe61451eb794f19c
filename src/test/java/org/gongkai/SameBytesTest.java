package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine's language, clock and encoding. */
class SameBytesTest {

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
                "-Dfile.encoding=US-ASCII",
                "-Duser.timezone=America/Los_Angeles"));

    assertThat(plain).hasSizeGreaterThan(10).isEqualTo(foreign);
  }

  private Map<String, String> edition(String name, List<String> options) throws Exception {
    Path output = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(GongkaiApplication.class.getName(), "--output=" + output));
    command.add("--as-of=2026-01-01");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
    return digests(output);
  }

  /** All published files but the one that says when it ran. */
  private static Map<String, String> digests(Path output) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        boolean own = name.startsWith(".gongkai") || name.startsWith("editions");
        if (!own && !name.equals("run.json")) {
          digests.put(name, java.util.HexFormat.of().formatHex(sha256(file)));
        }
      }
    }
    return digests;
  }

  private static byte[] sha256(Path file) throws IOException {
    try {
      return java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
