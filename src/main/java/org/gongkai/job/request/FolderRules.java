package org.gongkai.job.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.model.wording.Sentence;

/** What must hold of the folders of a run. */
final class FolderRules {

  private FolderRules() {}

  /**
   * Looks at the folders.
   *
   * @throws UsageException when one is missing, or two do not go together
   */
  static void check(RunRequest request) throws UsageException {
    Path output = request.output();
    require(request.input(), "folder.input");
    if (!Files.isDirectory(request.memory())) {
      require(request.reports(), "folder.reports"); // once there has been a run, intake misses them
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw UsageException.of("output.no.folder", output);
    }
    requireApart(request);
    if (output.toString().indexOf(';') >= 0) {
      throw UsageException.of("output.semicolon");
    }
  }

  private static void require(Path folder, String problem) throws UsageException {
    if (!Files.isDirectory(folder)) {
      Sentence missing = UsageException.sentence(problem, folder);
      throw UsageException.of(localeIsNarrow() ? "folder.locale" : "only", missing);
    }
  }

  /** A machine that cannot spell the name of a folder cannot find it either. */
  private static boolean localeIsNarrow() {
    return !System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8");
  }

  /**
   * An edition among the reports would be read as reports the next night, and one in the place of
   * the input would bury it. Links are followed, to whatever folder of the path exists.
   */
  private static void requireApart(RunRequest request) throws UsageException {
    Path input = real(request.input());
    Path output = real(request.output());
    if (output.equals(input)) {
      throw UsageException.of("output.same", input);
    }
    if (output.startsWith(real(request.reports()))) {
      throw UsageException.of("output.in.reports", request.output(), request.reports());
    }
    if (output.startsWith(input)) {
      throw UsageException.of("output.in.input", request.output(), request.input());
    }
    if (input.startsWith(output) || real(request.reports()).startsWith(output)) {
      throw UsageException.of("input.in.output", request.output(), request.input());
    }
  }

  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException notThere) {
      Path parent = absolute.getParent();
      Path name = absolute.getFileName();
      return parent == null || name == null ? absolute : real(parent).resolve(name);
    }
  }
}
