package org.gongkai.job.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.FailOn;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection;
import org.gongkai.model.Report;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.report.OwnReport;
import org.gongkai.output.report.OwnReportPage;
import org.gongkai.output.word.OwnReportDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gongkai report}: makes of a filled-in workbook the report that its agency publishes, as a
 * document and as a page, and says what is wrong with it all the same.
 */
@picocli.CommandLine.Command(name = "gongkai report", sortOptions = false, usageHelpWidth = 100)
final class ReportCommand extends Command {

  /** How many cells are named. */
  private static final int NAMED = 20;

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
  private @Nullable Path filled;

  @Option(names = "--output", paramLabel = "DIR", order = 1)
  private Path output = Path.of("");

  private final Forms forms = Forms.national();
  private final LocalDate today = LocalDate.now(Options.CHINA);

  ReportCommand() {
    super("org/gongkai/job/command/report");
  }

  Path output() {
    return output;
  }

  @Override
  ExitCode run(PrintStream out) throws UsageException {
    Path file = filled;
    if (file == null) {
      throw UsageException.of("files.none");
    }
    requireFile(file);
    requireNoFile(output);
    List<HandedIn> read = new HandedInFiles(forms, today.getYear()).read(file);
    HandedIn only = read.get(0);
    List<String> formulas = only.report().map(this::uncalculated).orElse(List.of());
    if (!formulas.isEmpty()) {
      out.println(text("told.formulas", only.source(), formulas.size(), list(formulas)));
      return ExitCode.FAULT;
    }
    List<Finding> findings =
        new LoneReview(forms, today, language()).review(only, Optional.empty());
    CheckWords told = new CheckWords(forms, language());
    told.lines(told.part(new Checked(only, Optional.empty(), Optional.empty(), findings)))
        .forEach(out::println);
    Optional<Report> report = only.report();
    if (read.size() > 1 || report.isEmpty()) {
      if (isEmpty(only)) {
        out.println(text("told.empty", only.source()));
      }
      return ExitCode.FAULT;
    }
    Optional<Form> form = form(report.get());
    if (form.isEmpty()) {
      out.println(text("told.form", report.get().key().year(), report.get().form()));
      return ExitCode.FAULT;
    }
    try {
      write(ownReport(report.get(), form.get()), file, out);
    } catch (IOException e) {
      out.println(text("told.unwritable", output, e));
      return ExitCode.FAULT;
    }
    return FailOn.ERROR.isReached(findings.stream().map(Finding::severity).toList())
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  /** Where a formula stands that no office program has yet calculated; its figure is not known. */
  private List<String> uncalculated(Report report) {
    return Uncalculated.in(report, forms).stream()
        .map(fact -> new PrintedPlace(fact.location().toString()).in(language()))
        .toList();
  }

  private String list(List<String> places) {
    String first = places.stream().limit(NAMED).collect(Collectors.joining(text("told.separator")));
    return places.size() > NAMED ? text("told.more", first) : first;
  }

  private static boolean isEmpty(HandedIn file) {
    return file.loading() instanceof Loading.Rejected rejected
        && rejected.rejection().reason() == Rejection.Reason.BLANK_FORM;
  }

  /** The form of the year, unless figures of the report stand in cells that it has not. */
  private Optional<Form> form(Report report) {
    return forms.forYear(report.key().year()).filter(form -> form.id().equals(report.form()));
  }

  private OwnReport ownReport(Report report, Form form) {
    return new OwnReport(report.key().agencyCode(), form, forms.sections(), report);
  }

  private void write(OwnReport report, Path file, PrintStream out) throws IOException {
    Files.createDirectories(output);
    write(report, ".docx", new OwnReportDocument(report)::write, file, out);
    write(report, ".html", new OwnReportPage(report)::write, file, out);
  }

  private void write(OwnReport report, String suffix, Content content, Path file, PrintStream out)
      throws IOException {
    Path target = FileName.resolve(output, FileName.safe(report.title()) + suffix);
    if (Files.exists(target) && Files.isSameFile(target, file)) {
      throw new IOException(text("told.same", file));
    }
    try (OutputStream stream = Files.newOutputStream(target)) {
      content.write(stream);
    }
    out.println(text("told.written", target));
  }

  /** What is written into a file. */
  private interface Content {

    void write(OutputStream out) throws IOException;
  }
}
