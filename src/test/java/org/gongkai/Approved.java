package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was written with a file that somebody has looked at. After an intended change, run
 * the tests with {@code -Dapprove} and look at the difference in Git.
 */
public final class Approved {

  private Approved() {}

  /** Compares a file with the approved one. */
  public static void assertSame(Path approved, Path actual) throws IOException {
    assertSame(approved, Files.readAllBytes(actual));
  }

  /** Compares a text with the approved file. */
  public static void assertSame(Path approved, String actual) throws IOException {
    assertSame(approved, actual.getBytes(StandardCharsets.UTF_8));
  }

  /** Compares bytes of UTF-8 with the approved file. */
  public static void assertSame(Path approved, byte[] actual) throws IOException {
    if (System.getProperty("approve") != null) {
      Files.createDirectories(approved.getParent());
      Files.write(approved, actual);
    }
    assertThat(new String(actual, StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
  }
}
