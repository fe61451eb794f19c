package org.gongkai.job.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * The files of a kind that were saved from pages, {@code decisions-20260114-153000.csv}, by the
   * time in their names.
   *
   * @throws UsageException when something else has such a name, or the folder cannot be listed
   */
  static List<Path> saved(Path folder, String name) throws UsageException {
    String pattern = name + "-\\d{8}-\\d{6}.*\\.(?:csv|xlsx|xls|et)";
    List<Path> saved = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches(pattern)) {
          find(file).ifPresent(saved::add);
        }
      }
    } catch (IOException e) {
      throw UsageException.of("no.list", folder);
    }
    return saved;
  }
}
