package org.gongkai.job.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.FailOn;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.gongkai.output.report.CheckSheet;
import org.gongkai.output.report.CheckSheetPage;
import org.gongkai.output.word.CheckSheetDocument;

/**
 * {@code gongkai check}: says everything that is wrong with reports before they are handed in, as
 * far as a report alone, or with last year's beside it, can be judged.
 */
final class CheckCommand implements Command {

  static final String BUNDLE = "org/gongkai/job/command/check";

  private final List<Path> files;
  private final Optional<Path> previous;
  private final FailOn failOn;
  private final Optional<Path> output;
  private final Language language;
  private final CheckWords words;
  private final HandedInFiles reading;
  private final LoneReview review;

  CheckCommand(
      List<Path> files,
      Optional<Path> previous,
      FailOn failOn,
      Optional<Path> output,
      Language language) {
    this.files = List.copyOf(files);
    this.previous = previous;
    this.failOn = failOn;
    this.output = output;
    this.language = language;
    Forms forms = Forms.national();
    LocalDate today = LocalDate.now(Options.CHINA);
    words = new CheckWords(forms, language);
    reading = new HandedInFiles(forms, today.getYear());
    review = new LoneReview(forms, today, language);
  }

  @Override
  public ExitCode run(PrintStream out) throws UsageException {
    List<HandedIn> all = files.stream().flatMap(file -> reading.read(file).stream()).toList();
    List<HandedIn> earlier = previous.map(reading::read).orElse(List.of());
    requireFit(all, earlier);
    Set<Severity> found = EnumSet.noneOf(Severity.class);
    List<CheckSheet.Part> parts = new ArrayList<>();
    for (HandedIn file : all) {
      Optional<Report> before = before(file, all, earlier);
      List<Finding> findings = review.review(file, before);
      parts.add(words.part(file, before, findings));
      findings.forEach(finding -> found.add(finding.severity()));
    }
    earlier.stream()
        .filter(file -> file.report().isEmpty())
        .forEach(
            file ->
                parts.add(
                    words.part(file, Optional.empty(), review.review(file, Optional.empty()))));
    parts.forEach(part -> words.lines(part).forEach(out::println));
    out.println(words.notChecked());
    return write(words.sheet(parts), out) ? exitCode(all, earlier, found) : ExitCode.FAULT;
  }

  /** Writes the sheet where one is asked for; false where it cannot be. */
  private boolean write(CheckSheet sheet, PrintStream out) {
    if (output.isEmpty()) {
      return true;
    }
    Path file = output.get();
    try (OutputStream stream = Files.newOutputStream(file)) {
      if (CheckOptions.isPage(file)) {
        new CheckSheetPage(sheet, language).write(stream);
      } else {
        new CheckSheetDocument(sheet).write(stream);
      }
    } catch (IOException e) {
      out.println(words.unwritable(file, e));
      return false;
    }
    return true;
  }

  private ExitCode exitCode(List<HandedIn> all, List<HandedIn> earlier, Set<Severity> found) {
    List<HandedIn> read = new ArrayList<>(all);
    read.addAll(earlier);
    if (read.stream().anyMatch(file -> file.report().isEmpty())) {
      return ExitCode.FAULT;
    }
    return failOn.isReached(found) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** A report of the year before that is no such would make every cell look wrong. */
  private static void requireFit(List<HandedIn> all, List<HandedIn> earlier) throws UsageException {
    List<Report> reports = all.stream().flatMap(file -> file.report().stream()).toList();
    for (HandedIn file : earlier) {
      Optional<Report> before = file.report();
      boolean fits =
          before.isEmpty() || reports.stream().anyMatch(report -> isBefore(before.get(), report));
      if (!fits && !reports.isEmpty()) {
        throw UsageException.of("previous.year", file.source(), before.get().key().year());
      }
      requireSameAgency(before, reports);
    }
  }

  /** Who signs with a short name one year and in full the next is the same. */
  private static void requireSameAgency(Optional<Report> before, List<Report> reports)
      throws UsageException {
    String earlier = before.map(report -> report.key().agencyCode()).orElse("");
    List<String> names =
        reports.stream()
            .filter(report -> before.isPresent() && isBefore(before.get(), report))
            .map(report -> report.key().agencyCode())
            .toList();
    if (!names.isEmpty() && names.stream().noneMatch(name -> isSame(name, earlier))) {
      throw UsageException.of("previous.agency", earlier, names.get(0));
    }
  }

  private static boolean isSame(String name, String earlier) {
    return name.endsWith(earlier) || earlier.endsWith(name);
  }

  /** What is named as last year's goes before what happens to lie among the files. */
  private static Optional<Report> before(
      HandedIn file, List<HandedIn> all, List<HandedIn> earlier) {
    return file.report()
        .flatMap(
            report ->
                reports(earlier)
                    .filter(other -> isBefore(other, report))
                    .findFirst()
                    .or(
                        () ->
                            reports(all)
                                .filter(other -> other.key().equals(report.key().previousYear()))
                                .findFirst()));
  }

  private static Stream<Report> reports(List<HandedIn> files) {
    return files.stream().flatMap(file -> file.report().stream());
  }

  private static boolean isBefore(Report other, Report report) {
    return other.key().year() == report.key().year() - 1;
  }
}
