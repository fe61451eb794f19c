package org.gongkai.job.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import org.gongkai.job.request.PasswordFile;
import org.gongkai.job.request.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code gongkai seal}. */
@picocli.CommandLine.Command(name = "gongkai seal", sortOptions = false, usageHelpWidth = 100)
final class SealOptions extends CommandOptions {

  @Option(names = "--office", paramLabel = "CODE", order = 1)
  private @Nullable String office;

  @Option(names = "--year", paramLabel = "YEAR", order = 2)
  private @Nullable Integer year;

  @Option(names = "--output", paramLabel = "DIR", order = 3)
  private Path output = Path.of("output");

  @Option(names = "--edition", paramLabel = "RUN", order = 4)
  private String edition = "";

  @Option(names = "--force", order = 5)
  private boolean force;

  @Option(names = "--key", paramLabel = "FILE", order = 6)
  private @Nullable Path key;

  @Option(names = "--key-password-file", paramLabel = "FILE", order = 7)
  private @Nullable Path passwordFile;

  @Override
  String bundle() {
    return SealCommand.BUNDLE;
  }

  @Override
  Command command() throws UsageException {
    String sealed = office;
    Integer of = year;
    if (sealed == null || of == null) {
      throw UsageException.of("option.missing", sealed == null ? "--office" : "--year");
    }
    if (!Files.isDirectory(output)) {
      throw UsageException.of("folder.edition", output);
    }
    return new SealCommand(sealed, of, output, edition, force, key(), language());
  }

  private Optional<PrivateKey> key() throws UsageException {
    if (key == null) {
      return Optional.empty();
    }
    String password = passwordFile == null ? "" : PasswordFile.read(passwordFile);
    return Optional.of(new KeyFile(key).key(password));
  }
}
