package org.gongkai;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What tests need of this machine: a browser, an office suite, text recognition. A developer may do
 * without; a build server may not, lest a test is left out for years unseen.
 */
public final class Programs {

  private Programs() {}

  /** The first of the programs that is there; without any, the test ends here. */
  public static Path need(String... names) {
    return find(names).orElseThrow(() -> missing(names[0] + " is not on the PATH"));
  }

  private static Optional<Path> find(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> folders().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Ends the test where it cannot be had what it needs: on a build server as a failure. */
  public static void require(boolean isThere, String otherwise) {
    if (!isThere) {
      throw missing(otherwise);
    }
  }

  private static RuntimeException missing(String message) {
    if (List.of("true", "1").contains(System.getenv().getOrDefault("CI", ""))) {
      Assertions.fail(message);
    }
    Assumptions.abort(message);
    return new IllegalStateException(message);
  }

  private static Stream<String> folders() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
  }
}
