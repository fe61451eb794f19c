package org.gongkai.job.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.job.request.FailOn;
import org.gongkai.job.request.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code gongkai check}. */
@picocli.CommandLine.Command(name = "gongkai check", sortOptions = false, usageHelpWidth = 100)
final class CheckOptions extends CommandOptions {

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..*")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--previous", paramLabel = "FILE", order = 1)
  private @Nullable Path previous;

  @Option(names = "--output", paramLabel = "FILE", order = 2)
  private @Nullable Path output;

  @Option(names = "--marked", paramLabel = "DIR", order = 3)
  private @Nullable Path marked;

  @Option(names = "--fail-on", paramLabel = "never|error|warning", order = 4)
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--rules", order = 5)
  private boolean rules;

  @Override
  String bundle() {
    return CheckCommand.BUNDLE;
  }

  @Override
  Command command() throws UsageException {
    if (files.isEmpty()) {
      throw UsageException.of("files.none");
    }
    for (Path file : files) {
      require(file);
    }
    Path before = previous;
    if (before != null) {
      require(before);
    }
    return new CheckCommand(
        files,
        Optional.ofNullable(before),
        failOn,
        new CheckFiles(Optional.ofNullable(sheet()), Optional.ofNullable(folder())),
        rules,
        language());
  }

  /** Where the sheet goes; never over what is to be checked. */
  private @Nullable Path sheet() throws UsageException {
    Path sheet = output;
    if (sheet == null) {
      return null;
    }
    if (!isPage(sheet) && !hasSuffix(sheet, ".docx")) {
      throw UsageException.of("output.suffix", sheet);
    }
    Path absolute = sheet.toAbsolutePath().normalize();
    if (Files.isDirectory(sheet)
        || files.stream().anyMatch(file -> file.toAbsolutePath().normalize().equals(absolute))) {
      throw UsageException.of("output.suffix", sheet);
    }
    return sheet;
  }

  private @Nullable Path folder() throws UsageException {
    Path folder = marked;
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw UsageException.of("output.no.folder", folder);
    }
    return folder;
  }

  static boolean isPage(Path file) {
    return hasSuffix(file, ".html");
  }

  private static boolean hasSuffix(Path file, String suffix) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(suffix);
  }

  static void require(Path file) throws UsageException {
    if (!Files.exists(file)) {
      throw UsageException.of("file.missing", file);
    }
    if (!Files.isRegularFile(file)) {
      throw UsageException.of("no.file", file);
    }
  }
}
