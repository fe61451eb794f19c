package org.gongkai.job.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.seal.Flaw;
import org.gongkai.output.seal.Seal;
import org.gongkai.output.seal.SealFolder;
import org.gongkai.output.seal.StandingSeals.Standing;
import org.gongkai.output.seal.Verification;

/** {@code gongkai verify}: whether a sealed edition is byte by byte what was sealed. */
final class VerifyCommand implements Command {

  static final String BUNDLE = "org/gongkai/job/command/verify";

  private final Path edition;
  private final Optional<X509Certificate> certificate;
  private final Wording words;

  VerifyCommand(Path edition, Optional<X509Certificate> certificate, Language language) {
    this.edition = edition;
    this.certificate = certificate;
    words = new Wording(BUNDLE, language);
  }

  @Override
  public ExitCode run(PrintStream out) throws UsageException {
    try {
      if (SealFolder.in(edition).isEmpty()) {
        throw UsageException.of("edition.unsealed", edition);
      }
      Verification verification =
          Verification.of(edition, certificate.map(Certificate::getPublicKey));
      for (Standing standing : verification.seals()) {
        out.println(seal(standing));
        out.println(signature(standing));
      }
      for (Flaw flaw : verification.flaws()) {
        out.println(words.text("flaw." + flaw.kind().name(), printable(flaw.path())));
      }
      boolean isSound = verification.flaws().isEmpty();
      out.println(words.text(isSound ? "told.sound" : "told.flawed", verification.flaws().size()));
      return isSound ? ExitCode.DONE : ExitCode.FINDINGS;
    } catch (IOException e) {
      out.println(words.text("told.unreadable", edition, e));
      return ExitCode.FAULT;
    }
  }

  private String seal(Standing standing) {
    Seal seal = standing.seal();
    return words.text(
        "told.seal",
        printable(seal.office()),
        seal.year(),
        day(seal.sealed()),
        SealFolder.code(standing.digest()),
        printable(seal.version()),
        seal.openErrors());
  }

  private String signature(Standing standing) {
    if (!standing.folder().isSigned()) {
      return words.text("told.unsigned");
    }
    return certificate
        .map(
            used ->
                words.text(
                    "told.checked",
                    used.getSubjectX500Principal(),
                    day(used.getNotBefore().toInstant()),
                    day(used.getNotAfter().toInstant())))
        .orElseGet(() -> words.text("told.unchecked"));
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(Options.CHINA).toLocalDate();
  }

  /** What others wrote is shown on a screen, which obeys control characters. */
  static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
