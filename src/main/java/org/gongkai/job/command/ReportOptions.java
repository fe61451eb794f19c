package org.gongkai.job.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.job.request.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code gongkai report}. */
@picocli.CommandLine.Command(name = "gongkai report", sortOptions = false, usageHelpWidth = 100)
final class ReportOptions extends CommandOptions {

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
  private @Nullable Path file;

  @Option(names = "--output", paramLabel = "DIR", order = 1)
  private @Nullable Path output;

  @Override
  String bundle() {
    return ReportCommand.BUNDLE;
  }

  @Override
  Command command() throws UsageException {
    Path filled = file;
    if (filled == null) {
      throw UsageException.of("files.none");
    }
    CheckOptions.require(filled);
    Path folder = output == null ? Path.of("") : output;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw UsageException.of("output.no.folder", folder);
    }
    return new ReportCommand(filled, folder, language());
  }
}
