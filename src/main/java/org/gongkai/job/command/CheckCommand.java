package org.gongkai.job.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.FormWording;
import org.gongkai.form.Forms;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.FailOn;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.Report;
import org.gongkai.model.wording.Language;
import org.gongkai.output.report.CheckSheetPage;
import org.gongkai.output.word.CheckSlips;

/**
 * {@code gongkai check}: says everything that is wrong with reports before they are handed in, as
 * far as a report alone, or with last year's beside it, can be judged.
 */
final class CheckCommand implements Command {

  static final String BUNDLE = "org/gongkai/job/command/check";

  private final List<Path> files;
  private final Optional<Path> previous;
  private final FailOn failOn;
  private final CheckFiles output;
  private final boolean rules;
  private final Language language;
  private final Forms forms = Forms.national();
  private final LocalDate today = LocalDate.now(Options.CHINA);
  private final CheckWords words;
  private final HandedInFiles reading;
  private final LoneReview review;

  CheckCommand(
      List<Path> files,
      Optional<Path> previous,
      FailOn failOn,
      CheckFiles output,
      boolean rules,
      Language language) {
    this.files = List.copyOf(files);
    this.previous = previous;
    this.failOn = failOn;
    this.output = output;
    this.rules = rules;
    this.language = language;
    words = new CheckWords(forms, language);
    reading = new HandedInFiles(forms, today.getYear());
    review = new LoneReview(forms, today, language);
  }

  @Override
  public ExitCode run(PrintStream out) throws UsageException {
    List<HandedIn> all = files.stream().flatMap(file -> reading.read(file).stream()).toList();
    List<HandedIn> earlier = previous.map(reading::read).orElse(List.of());
    YearsBefore years = new YearsBefore(all, earlier);
    years.requireFit();
    List<Checked> checked = new ArrayList<>();
    all.forEach(file -> checked.add(check(file, years)));
    earlier.stream()
        .filter(file -> file.report().isEmpty())
        .forEach(file -> checked.add(check(file, years)));
    checked.forEach(file -> words.lines(words.part(file)).forEach(out::println));
    out.println(words.notChecked() + (rules ? "" : words.rulesHint()));
    if (rules) {
      words.rulesNotChecked().forEach(out::println);
    }
    return write(checked, out) && mark(checked, out) ? exitCode(checked) : ExitCode.FAULT;
  }

  private Checked check(HandedIn file, YearsBefore years) {
    Optional<Report> before = years.of(file);
    return new Checked(file, before, years.ofAnother(file), review.review(file, before));
  }

  /** Writes what was found where a file for it is asked for; false where it cannot be. */
  private boolean write(List<Checked> checked, PrintStream out) {
    if (output.sheet().isEmpty()) {
      return true;
    }
    Path file = output.sheet().get();
    try (OutputStream stream = Files.newOutputStream(file)) {
      if (CheckOptions.isPage(file)) {
        new CheckSheetPage(words.sheet(checked), language).write(stream);
      } else {
        slips(checked).write(stream);
      }
    } catch (IOException e) {
      out.println(words.unwritable(file, e));
      return false;
    }
    return true;
  }

  /** Writes the marked copies where they are asked for; false where they cannot be. */
  private boolean mark(List<Checked> checked, PrintStream out) {
    if (output.marked().isEmpty()) {
      return true;
    }
    Path folder = output.marked().get();
    try {
      Files.createDirectories(folder);
      MarkedFiles files = new MarkedFiles(folder, forms, language);
      for (Checked file : checked) {
        files.write(file, words.slip(file, today)).forEach(out::println);
      }
    } catch (IOException e) {
      out.println(words.unwritable(folder, e));
      return false;
    }
    return true;
  }

  /** What the office would send back. */
  private CheckSlips slips(List<Checked> checked) {
    Forms printed = language == Language.EN ? FormWording.english(forms) : forms;
    CheckSlips slips = new CheckSlips(printed, today, language);
    checked.forEach(file -> slips.add(words.slip(file, today), file.file().report()));
    return slips;
  }

  private ExitCode exitCode(List<Checked> checked) {
    if (checked.stream().anyMatch(file -> file.file().report().isEmpty())) {
      return ExitCode.FAULT;
    }
    return failOn.isReached(checked.stream().flatMap(Checked::severities).toList())
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }
}
