package org.gongkai.job.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gongkai check}: says everything that is wrong with reports before they are handed in, as
 * far as a report alone, or with last year's beside it, can be judged.
 */
@picocli.CommandLine.Command(name = "gongkai check", sortOptions = false, usageHelpWidth = 100)
final class CheckCommand extends Command {

  static final String BUNDLE = "org/gongkai/job/command/check";

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..*")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--previous", paramLabel = "FILE", order = 1)
  private @Nullable Path previous;

  @Option(names = "--output", paramLabel = "FILE", order = 2)
  private @Nullable Path output;

  @Option(names = "--marked", paramLabel = "DIR", order = 3)
  private @Nullable Path marked;

  @Option(names = "--fail-on", paramLabel = "never|error|warning", order = 4)
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--rules", order = 5)
  private boolean rules;

  private final Forms forms = Forms.national();
  private final LocalDate today = LocalDate.now(Options.CHINA);

  CheckCommand() {
    super(BUNDLE);
  }

  @Override
  ExitCode run(PrintStream out) throws UsageException {
    requireUsable();
    CheckWords words = new CheckWords(forms, language());
    HandedInFiles reading = new HandedInFiles(forms, today.getYear());
    LoneReview review = new LoneReview(forms, today, language());
    List<HandedIn> all = files.stream().flatMap(file -> reading.read(file).stream()).toList();
    List<HandedIn> earlier = previous == null ? List.of() : reading.read(previous);
    YearsBefore years = new YearsBefore(all, earlier);
    years.requireFit();
    List<Checked> checked = new ArrayList<>();
    all.forEach(file -> checked.add(check(file, years, review)));
    earlier.stream()
        .filter(file -> file.report().isEmpty())
        .forEach(file -> checked.add(check(file, years, review)));
    checked.forEach(file -> words.lines(words.part(file)).forEach(out::println));
    out.println(words.notChecked() + (rules ? "" : words.rulesHint()));
    if (rules) {
      words.rulesNotChecked().forEach(out::println);
    }
    return write(checked, words, out) && mark(checked, words, out)
        ? exitCode(checked)
        : ExitCode.FAULT;
  }

  private static Checked check(HandedIn file, YearsBefore years, LoneReview review) {
    Optional<Report> before = years.of(file);
    return new Checked(file, before, years.ofAnother(file), review.review(file, before));
  }

  /** Writes what was found where a file for it is asked for; false where it cannot be. */
  private boolean write(List<Checked> checked, CheckWords words, PrintStream out) {
    Path file = output;
    if (file == null) {
      return true;
    }
    try (OutputStream stream = Files.newOutputStream(file)) {
      if (isPage(file)) {
        new CheckSheetPage(words.sheet(checked), language()).write(stream);
      } else {
        slips(checked, words).write(stream);
      }
    } catch (IOException e) {
      out.println(words.unwritable(file, e));
      return false;
    }
    return true;
  }

  /** Writes the marked copies where they are asked for; false where they cannot be. */
  private boolean mark(List<Checked> checked, CheckWords words, PrintStream out) {
    Path folder = marked;
    if (folder == null) {
      return true;
    }
    try {
      Files.createDirectories(folder);
      MarkedFiles copies = new MarkedFiles(folder, forms, language());
      for (Checked file : checked) {
        copies.write(file, words.slip(file, today)).forEach(out::println);
      }
    } catch (IOException e) {
      out.println(words.unwritable(folder, e));
      return false;
    }
    return true;
  }

  /** What the office would send back. */
  private CheckSlips slips(List<Checked> checked, CheckWords words) {
    Forms printed = language() == Language.EN ? FormWording.english(forms) : forms;
    CheckSlips slips = new CheckSlips(printed, today, language());
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

  private void requireUsable() throws UsageException {
    if (files.isEmpty()) {
      throw UsageException.of("files.none");
    }
    for (Path file : files) {
      requireFile(file);
    }
    if (previous != null) {
      requireFile(previous);
    }
    if (output != null) {
      requireSheet(output);
    }
    if (marked != null) {
      requireNoFile(marked);
    }
  }

  /** Never over what is to be checked. */
  private void requireSheet(Path sheet) throws UsageException {
    Path absolute = sheet.toAbsolutePath().normalize();
    if ((!isPage(sheet) && !hasSuffix(sheet, ".docx"))
        || Files.isDirectory(sheet)
        || files.stream().anyMatch(file -> file.toAbsolutePath().normalize().equals(absolute))) {
      throw UsageException.of("output.suffix", sheet);
    }
  }

  private static boolean isPage(Path file) {
    return hasSuffix(file, ".html");
  }

  private static boolean hasSuffix(Path file, String suffix) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(suffix);
  }
}
