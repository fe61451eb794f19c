package org.gongkai.output.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Report;
import org.gongkai.model.Slip;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.MediaType;
import org.gongkai.output.table.RuleWords;

/**
 * The letters to the agencies: {@code slips/<year>/<agency>.docx} returns a report that has
 * something to correct or explain (退改单), {@code reminders/<year>/<agency>.docx} asks for one that
 * has not come (催报通知).
 */
public final class SlipDocuments implements DistrictBook {

  @Override
  public void write(EditionSource part, String district, EditionFolder folder) {
    Letter letter = new Letter(part.letterhead(), part.asOf(), part.language());
    SlipDocument document =
        new SlipDocument(
            letter, new RuleWords(part.language()), new SlipForm(letter, part.officeForms()));
    LastReports reports = new LastReports(part);
    part.forEachSlip(
        slip -> {
          if (slip.lines().isEmpty()) {
            return;
          }
          if (slip.verdict() == Slip.Verdict.MISSING) {
            write(slip, letter, folder, "reminders/", new ReminderDocument(slip, letter)::write);
          } else {
            Optional<Report> report = reports.of(slip.coverage());
            write(slip, letter, folder, "slips/", out -> document.write(slip, report, out));
          }
        });
  }

  /** Slips come agency by agency, and the years of an agency are fetched together. */
  private static final class LastReports {

    private final EditionSource edition;
    private String agency = "";
    private List<Report> reports = List.of();

    LastReports(EditionSource edition) {
      this.edition = edition;
    }

    Optional<Report> of(Coverage coverage) {
      if (!coverage.agency().code().equals(agency)) {
        agency = coverage.agency().code();
        reports = edition.reports(agency);
      }
      return reports.stream().filter(report -> report.key().year() == coverage.year()).findFirst();
    }
  }

  private static void write(
      Slip slip, Letter letter, EditionFolder folder, String kind, EditionFolder.Content content) {
    Agency agency = slip.coverage().agency();
    int year = slip.coverage().year();
    try {
      folder.file(
          new EditionFolder.Place(kind + year, agency.code() + "-" + agency.name(), "docx"),
          letter.text("title." + kind.substring(0, kind.length() - 1), agency.name(), year),
          MediaType.DOCX,
          content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
