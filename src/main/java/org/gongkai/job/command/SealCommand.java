package org.gongkai.job.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.UsageException;
import org.gongkai.job.step.RunLock;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.Sealing;
import org.gongkai.output.seal.DamagedSealException;
import org.gongkai.output.seal.SealFolder;
import org.gongkai.output.seal.StandingSeals;

/**
 * {@code gongkai seal}: declares the figures of an office's year final, as an edition has published
 * them. What is still wrong, and a seal that stands already, have to be overruled knowingly.
 */
final class SealCommand implements Command {

  static final String BUNDLE = "org/gongkai/job/command/seal";

  /** How many open errors are told. */
  private static final int TOLD = 20;

  private final String office;
  private final int year;
  private final Path output;
  private final String edition;
  private final boolean force;
  private final Optional<PrivateKey> key;
  private final Wording words;

  SealCommand(
      String office,
      int year,
      Path output,
      String edition,
      boolean force,
      Optional<PrivateKey> key,
      Language language) {
    this.office = office;
    this.year = year;
    this.output = output;
    this.edition = edition;
    this.force = force;
    this.key = key;
    words = new Wording(BUNDLE, language);
  }

  @Override
  public ExitCode run(PrintStream out) throws UsageException {
    try (RunLock lock = RunLock.tryTake(output.resolve(".gongkai")).orElse(null)) {
      if (lock == null) {
        out.println(words.text("told.busy", output));
        return ExitCode.BUSY;
      }
      return seal(out);
    } catch (DamagedSealException e) {
      throw UsageException.of("seal.damaged", e.edition(), e.name());
    } catch (IOException e) {
      out.println(words.text("told.unwritable", output, e));
      return ExitCode.FAULT;
    }
  }

  private ExitCode seal(PrintStream out) throws IOException, UsageException {
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
      altered.forEach(file -> out.println(words.text("told.altered", sealing.run(), file)));
      return ExitCode.FAULT;
    }
    Optional<StandingSeals.Standing> before = StandingSeals.of(output).find(office, year);
    if (before.filter(standing -> standing.seal().run().equals(sealing.run())).isPresent()) {
      out.println(words.text("told.already", office, year, sealing.run()));
      return ExitCode.DONE;
    }
    List<String> errors = sealing.openErrors(office, year);
    if (isHeldUp(errors, before, out)) {
      return ExitCode.FINDINGS;
    }
    tell(sealing.seal(office, year, errors.size(), Clock.systemUTC().instant(), key), out);
    return ExitCode.DONE;
  }

  /** Tells what speaks against it, and whether that is to hold it up. */
  private boolean isHeldUp(
      List<String> errors, Optional<StandingSeals.Standing> before, PrintStream out) {
    if (!errors.isEmpty()) {
      out.println(words.text("told.errors", office, year, errors.size()));
      errors.stream()
          .limit(TOLD)
          .forEach(error -> out.println("  " + VerifyCommand.printable(error)));
    }
    before.ifPresent(
        standing -> out.println(words.text("told.again", office, year, standing.seal().run())));
    boolean isHeldUp = !force && (!errors.isEmpty() || before.isPresent());
    if (isHeldUp) {
      out.println(words.text("told.held-up"));
    }
    return isHeldUp;
  }

  private void tell(SealFolder seal, PrintStream out) throws IOException {
    String code = SealFolder.code(seal.digest());
    out.println(words.text("told.sealed", office, year, seal.edition(), code));
    out.println(words.text(seal.isSigned() ? "told.signed" : "told.unsigned"));
    out.println(words.text("told.next"));
  }
}
