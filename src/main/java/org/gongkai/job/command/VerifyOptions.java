package org.gongkai.job.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.gongkai.job.request.UsageException;
import org.gongkai.output.seal.VerifyingKey;
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
    return new VerifyCommand(folder, key(), language());
  }

  private Optional<VerifyingKey> key() throws UsageException {
    Path file = certificate;
    if (file == null) {
      return Optional.empty();
    }
    CheckOptions.require(file);
    try {
      return Optional.of(VerifyingKey.read(file));
    } catch (IOException | GeneralSecurityException e) {
      throw UsageException.of("key.unusable", file, String.valueOf(e.getMessage()));
    }
  }
}
