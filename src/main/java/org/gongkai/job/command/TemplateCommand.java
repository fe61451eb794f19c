package org.gongkai.job.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Forms;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.OfficePath;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.Agency;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.office.OfficeException;
import org.gongkai.office.RosterFile;
import org.gongkai.output.csv.LastYear;
import org.gongkai.output.edition.FileName;
import org.gongkai.output.template.FillInBook;
import org.gongkai.output.template.Filler;

/**
 * {@code gongkai template}: writes the workbook to fill in, one for each agency of the roster that
 * exists in the year, and one for anybody. What they must continue are the figures that the last
 * edition has published for the year before: the same by which the job will judge them.
 */
final class TemplateCommand implements Command {

  static final String BUNDLE = "org/gongkai/job/command/template";

  private static final String SUFFIX = ".xlsx";

  private final int year;
  private final Path output;
  private final Optional<Path> input;
  private final Path edition;
  private final Language language;
  private final Wording words;

  TemplateCommand(int year, Path output, Optional<Path> input, Path edition, Language language) {
    this.year = year;
    this.output = output;
    this.input = input;
    this.edition = edition;
    this.language = language;
    words = new Wording(BUNDLE, language);
  }

  @Override
  public ExitCode run(PrintStream out) throws UsageException {
    Forms forms = Forms.national();
    if (forms.forYear(year).isEmpty()) {
      throw UsageException.of("year.without.form", year);
    }
    List<Agency> agencies = agencies();
    try {
      return write(new FillInBook(forms, year, language), agencies, out);
    } catch (IOException e) {
      out.println(words.text("told.unwritable", output, e));
      return ExitCode.FAULT;
    }
  }

  private List<Agency> agencies() throws UsageException {
    if (input.isEmpty()) {
      return List.of();
    }
    Path roster =
        OfficePath.lists(input.get(), "agencies").stream()
            .findFirst()
            .orElseThrow(
                () -> UsageException.of("roster.missing", input.get().resolve("agencies.csv")));
    try {
      return RosterFile.read(roster).roster().agencies().stream()
          .filter(agency -> agency.isActiveIn(year))
          .toList();
    } catch (OfficeException e) {
      throw UsageException.of("file", roster, e.sentence());
    }
  }

  private ExitCode write(FillInBook book, List<Agency> agencies, PrintStream out)
      throws IOException {
    LastYear before = LastYear.read(edition, year - 1);
    Files.createDirectories(output);
    write(book, Filler.ANYBODY, words.text("file.anybody"));
    List<String> without = new ArrayList<>();
    for (Agency agency : agencies) {
      Filler filler = new Filler(agency.code(), agency.name(), before.of(agency.code()));
      write(book, filler, agency.code() + "-" + agency.name());
      if (filler.lastYear().isEmpty()) {
        without.add(agency.name());
      }
    }
    out.println(words.text("told.written", agencies.size() + 1, output));
    if (!without.isEmpty()) {
      String names = String.join(words.text("told.separator"), without);
      out.println(words.text("told.without", year - 1, edition, without.size(), names));
    }
    return ExitCode.DONE;
  }

  private void write(FillInBook book, Filler filler, String name) throws IOException {
    Path file = FileName.resolve(output, FileName.safe(name) + "-" + year + SUFFIX);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(filler, out);
    }
  }
}
