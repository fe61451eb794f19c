package org.gongkai.job.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.UsageException;
import org.gongkai.output.seal.Flaw;
import org.gongkai.output.seal.Seal;
import org.gongkai.output.seal.SealFolder;
import org.gongkai.output.seal.StandingSeals.Standing;
import org.gongkai.output.seal.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai verify}: whether a sealed edition is byte by byte what was sealed. */
@picocli.CommandLine.Command(name = "gongkai verify", sortOptions = false, usageHelpWidth = 100)
final class VerifyCommand extends Command {

  @Parameters(paramLabel = "EDITION", descriptionKey = "edition", arity = "0..1")
  private @Nullable Path edition;

  @Option(names = "--certificate", paramLabel = "FILE", order = 1)
  private @Nullable Path certificate;

  VerifyCommand() {
    super("org/gongkai/job/command/verify");
  }

  @Override
  ExitCode run(PrintStream out) throws UsageException {
    Path folder = required(edition, "EDITION");
    if (!Files.isDirectory(folder)) {
      throw UsageException.of("folder.edition", folder);
    }
    Optional<X509Certificate> used =
        certificate == null
            ? Optional.empty()
            : Optional.of(new KeyFile(certificate).certificate());
    try {
      if (SealFolder.in(folder).isEmpty()) {
        throw UsageException.of("edition.unsealed", folder);
      }
      Verification verification = Verification.of(folder, used.map(Certificate::getPublicKey));
      for (Standing standing : verification.seals()) {
        out.println(seal(standing));
        out.println(signature(standing, used));
      }
      for (Flaw flaw : verification.flaws()) {
        out.println(text("flaw." + flaw.kind().name(), printable(flaw.path())));
      }
      boolean isSound = verification.flaws().isEmpty();
      out.println(text(isSound ? "told.sound" : "told.flawed", verification.flaws().size()));
      return isSound ? ExitCode.DONE : ExitCode.FINDINGS;
    } catch (IOException e) {
      out.println(text("told.unreadable", folder, e));
      return ExitCode.FAULT;
    }
  }

  private String seal(Standing standing) {
    Seal seal = standing.seal();
    return text(
        "told.seal",
        printable(seal.office()),
        seal.year(),
        day(seal.sealed()),
        SealFolder.code(standing.digest()),
        printable(seal.version()),
        seal.openErrors());
  }

  private String signature(Standing standing, Optional<X509Certificate> certificate) {
    if (!standing.folder().isSigned()) {
      return text("told.unsigned");
    }
    return certificate
        .map(
            used ->
                text(
                    "told.checked",
                    used.getSubjectX500Principal(),
                    day(used.getNotBefore().toInstant()),
                    day(used.getNotAfter().toInstant())))
        .orElseGet(() -> text("told.unchecked"));
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(Options.CHINA).toLocalDate();
  }

  /** What others wrote is shown on a screen, which obeys control characters. */
  static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
