package org.gongkai.job.command;

import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.job.request.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code gongkai template}. */
@picocli.CommandLine.Command(name = "gongkai template", sortOptions = false, usageHelpWidth = 100)
final class TemplateOptions extends CommandOptions {

  @Option(names = "--year", paramLabel = "YEAR", order = 1)
  private @Nullable Integer year;

  @Option(names = "--output", paramLabel = "DIR", order = 2)
  private @Nullable Path output;

  @Option(names = "--input", paramLabel = "DIR", order = 3)
  private @Nullable Path input;

  @Option(names = "--edition", paramLabel = "DIR", order = 4)
  private Path edition = Path.of("output");

  @Override
  String bundle() {
    return TemplateCommand.BUNDLE;
  }

  @Override
  Command command() throws UsageException {
    Integer wanted = year;
    Path folder = output;
    if (wanted == null) {
      throw UsageException.of("option.missing", "--year");
    }
    if (folder == null) {
      throw UsageException.of("option.missing", "--output");
    }
    return new TemplateCommand(wanted, folder, Optional.ofNullable(input), edition, language());
  }
}
