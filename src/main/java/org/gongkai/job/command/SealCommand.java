package org.gongkai.job.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.PasswordFile;
import org.gongkai.job.request.UsageException;
import org.gongkai.job.step.RunLock;
import org.gongkai.output.Sealing;
import org.gongkai.output.seal.DamagedSealException;
import org.gongkai.output.seal.SealFolder;
import org.gongkai.output.seal.StandingSeals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code gongkai seal}: declares the figures of an office's year final, as an edition has published
 * them. What is still wrong, and a seal that stands already, have to be overruled knowingly.
 */
@picocli.CommandLine.Command(name = "gongkai seal", sortOptions = false, usageHelpWidth = 100)
final class SealCommand extends Command {

  /** How many open errors are told. */
  private static final int TOLD = 20;

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

  SealCommand() {
    super("org/gongkai/job/command/seal");
  }

  @Override
  ExitCode run(PrintStream out) throws UsageException {
    String district = required(office, "--office");
    int reported = required(year, "--year");
    if (!Files.isDirectory(output)) {
      throw UsageException.of("folder.edition", output);
    }
    Optional<PrivateKey> signer = key();
    try (RunLock lock = RunLock.tryTake(output.resolve(".gongkai")).orElse(null)) {
      if (lock == null) {
        out.println(text("told.busy", output));
        return ExitCode.BUSY;
      }
      return seal(district, reported, signer, out);
    } catch (DamagedSealException e) {
      throw UsageException.of("seal.damaged", e.edition(), e.name());
    } catch (IOException e) {
      out.println(text("told.unwritable", output, e));
      return ExitCode.FAULT;
    }
  }

  private ExitCode seal(String office, int year, Optional<PrivateKey> key, PrintStream out)
      throws IOException, UsageException {
    Sealing sealing =
        Sealing.open(output, edition)
            .orElseThrow(() -> UsageException.of("edition.missing", output, edition));
    if (!sealing.isWhole()) {
      throw UsageException.of("edition.cut", sealing.run());
    }
    if (!sealing.holds(office, year)) {
      throw UsageException.of("edition.without", sealing.run(), office, year);
    }
    List<String> altered = sealing.altered();
    if (!altered.isEmpty()) {
      altered.forEach(file -> out.println(text("told.altered", sealing.run(), file)));
      return ExitCode.FAULT;
    }
    Optional<StandingSeals.Standing> before = StandingSeals.of(output).find(office, year);
    if (before.filter(standing -> standing.seal().run().equals(sealing.run())).isPresent()) {
      out.println(text("told.already", office, year, sealing.run()));
      return ExitCode.DONE;
    }
    List<String> errors = sealing.openErrors(office, year);
    tellErrors(office, year, errors, out);
    before.ifPresent(
        standing -> out.println(text("told.again", office, year, standing.seal().run())));
    if (!force && (!errors.isEmpty() || before.isPresent())) {
      out.println(text("told.held-up"));
      return ExitCode.FINDINGS;
    }
    SealFolder seal = sealing.seal(office, year, errors.size(), Clock.systemUTC().instant(), key);
    String code = SealFolder.code(seal.digest());
    out.println(text("told.sealed", office, year, seal.edition(), code));
    out.println(text(seal.isSigned() ? "told.signed" : "told.unsigned"));
    out.println(text("told.next"));
    return ExitCode.DONE;
  }

  private void tellErrors(String office, int year, List<String> errors, PrintStream out) {
    if (!errors.isEmpty()) {
      out.println(text("told.errors", office, year, errors.size()));
      errors.stream()
          .limit(TOLD)
          .forEach(error -> out.println("  " + VerifyCommand.printable(error)));
    }
  }

  private Optional<PrivateKey> key() throws UsageException {
    if (key == null) {
      return Optional.empty();
    }
    String password = passwordFile == null ? "" : PasswordFile.read(passwordFile);
    return Optional.of(new KeyFile(key).key(password));
  }
}
