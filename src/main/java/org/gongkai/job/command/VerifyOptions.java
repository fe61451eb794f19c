package org.gongkai.job.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.job.request.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code gongkai verify}. */
@picocli.CommandLine.Command(name = "gongkai verify", sortOptions = false, usageHelpWidth = 100)
final class VerifyOptions extends CommandOptions {

  @Parameters(paramLabel = "EDITION", descriptionKey = "edition", arity = "0..1")
  private @Nullable Path edition;

  @Option(names = "--certificate", paramLabel = "FILE", order = 1)
  private @Nullable Path certificate;

  @Override
  String bundle() {
    return VerifyCommand.BUNDLE;
  }

  @Override
  Command command() throws UsageException {
    Path folder = edition;
    if (folder == null) {
      throw UsageException.of("option.missing", "EDITION");
    }
    if (!Files.isDirectory(folder)) {
      throw UsageException.of("folder.edition", folder);
    }
    return new VerifyCommand(
        folder,
        certificate == null
            ? Optional.empty()
            : Optional.of(new KeyFile(certificate).certificate()),
        language());
  }
}
