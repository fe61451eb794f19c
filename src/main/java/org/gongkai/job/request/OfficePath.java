package org.gongkai.job.request;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Where the office may have put a file. */
final class OfficePath {

  private OfficePath() {}

  /**
   * The file, if there is one.
   *
   * @throws UsageException when something else has its name
   */
  static Optional<Path> find(Path file) throws UsageException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw UsageException.of("no.file", file);
    }
    return Optional.of(file);
  }
}
