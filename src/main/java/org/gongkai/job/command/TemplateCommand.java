package org.gongkai.job.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Forms;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.OfficePath;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.Agency;
import org.gongkai.office.OfficeException;
import org.gongkai.office.RosterFile;
import org.gongkai.output.csv.LastYear;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.template.FillInBook;
import org.gongkai.output.template.Filler;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code gongkai template}: writes the workbook to fill in, one for each agency of the roster that
 * exists in the year, and one for anybody. What they must continue are the figures that the last
 * edition has published for the year before: the same by which the job will judge them.
 */
@picocli.CommandLine.Command(name = "gongkai template", sortOptions = false, usageHelpWidth = 100)
final class TemplateCommand extends Command {

  @Option(names = "--year", paramLabel = "YEAR", order = 1)
  private @Nullable Integer year;

  @Option(names = "--output", paramLabel = "DIR", order = 2)
  private @Nullable Path output;

  @Option(names = "--input", paramLabel = "DIR", order = 3)
  private @Nullable Path input;

  @Option(names = "--edition", paramLabel = "DIR", order = 4)
  private Path edition = Path.of("output");

  TemplateCommand() {
    super("org/gongkai/job/command/template");
  }

  @Override
  ExitCode run(PrintStream out) throws UsageException {
    int reported = required(year, "--year");
    Path folder = required(output, "--output");
    Forms forms = Forms.national();
    if (forms.forYear(reported).isEmpty()) {
      throw UsageException.of("year.without.form", reported);
    }
    List<Agency> agencies = agencies(reported);
    try {
      FillInBook book = new FillInBook(forms, reported, language());
      return write(book, reported, folder, agencies, out);
    } catch (IOException e) {
      out.println(text("told.unwritable", folder, e));
      return ExitCode.FAULT;
    }
  }

  private List<Agency> agencies(int reported) throws UsageException {
    Path office = input;
    if (office == null) {
      return List.of();
    }
    Path roster =
        OfficePath.lists(office, "agencies").stream()
            .findFirst()
            .orElseThrow(() -> UsageException.of("roster.missing", office.resolve("agencies.csv")));
    try {
      return RosterFile.read(roster).roster().agencies().stream()
          .filter(agency -> agency.isActiveIn(reported))
          .toList();
    } catch (OfficeException e) {
      throw UsageException.of("file", roster, e.sentence());
    }
  }

  private ExitCode write(
      FillInBook book, int reported, Path folder, List<Agency> agencies, PrintStream out)
      throws IOException {
    LastYear before = LastYear.read(edition, reported - 1);
    Files.createDirectories(folder);
    write(book, Filler.ANYBODY, file(folder, text("file.anybody"), reported));
    List<String> without = new ArrayList<>();
    for (Agency agency : agencies) {
      Filler filler = new Filler(agency.code(), agency.name(), before.of(agency.code()));
      write(book, filler, file(folder, agency.code() + "-" + agency.name(), reported));
      if (filler.lastYear().isEmpty()) {
        without.add(agency.name());
      }
    }
    out.println(text("told.written", agencies.size() + 1, folder));
    if (!without.isEmpty()) {
      String names = String.join(text("told.separator"), without);
      out.println(text("told.without", reported - 1, edition, without.size(), names));
    }
    return ExitCode.DONE;
  }

  private static Path file(Path folder, String name, int reported) {
    return FileName.resolve(folder, FileName.safe(name) + "-" + reported + ".xlsx");
  }

  private static void write(FillInBook book, Filler filler, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(filler, out);
    }
  }
}
