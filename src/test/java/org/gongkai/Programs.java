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
 * Programs of this machine that tests look through: a browser, an office suite. A developer may do
 * without; a build server may not, lest a test is left out for years unseen.
 */
public final class Programs {

  private Programs() {}

  /** The first of the programs that is there; without any, the test ends here. */
  public static Path need(String... names) {
    return find(names).orElseThrow(() -> missing(names[0]));
  }

  private static Optional<Path> find(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> folders().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static RuntimeException missing(String name) {
    String message = name + " is not on the PATH";
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
