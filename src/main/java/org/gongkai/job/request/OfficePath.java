package org.gongkai.job.request;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the office may have put a file. */
public final class OfficePath {

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

  /**
   * The files of a list, a CSV file or workbooks, the one that counts first.
   *
   * @throws UsageException when something else has such a name
   */
  public static List<Path> lists(Path folder, String name) throws UsageException {
    List<Path> there = new ArrayList<>();
    for (String suffix : List.of(".csv", ".xlsx", ".xls", ".et")) {
      find(folder.resolve(name + suffix)).ifPresent(there::add);
    }
    return there;
  }
}
