package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was written with a file that somebody has looked at. After an intended change, run
 * the tests with {@code -Dapproved.update=true} and look at the difference in Git.
 */
final class Approved {

  private Approved() {}

  static void assertSame(Path approved, Path actual) throws IOException {
    assertSame(approved, Files.readAllBytes(actual));
  }

  static void assertSame(Path approved, byte[] actual) throws IOException {
    if (Boolean.getBoolean("approved.update")) {
      Files.createDirectories(approved.getParent());
      Files.write(approved, actual);
    }
    assertThat(new String(actual, StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
  }
}
