package org.gongkai.output.page;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.GapNotes;

/**
 * {@code coverage}: agency, year, status, verdict, what is to be corrected and verified, source and
 * the tables that the sums lack, of each expected report. The same words as on the slips.
 */
record CoveragePart(Subjects subjects) implements Part {

  /** Nothing has come, and there is still time. */
  private static final String AWAITED = "awaited";

  @Override
  public void write(EditionSource edition, DataWriter data) {
    GapNotes gaps = GapNotes.of(edition);
    LocalDate day = edition.asOf();
    data.list("coverage", out -> edition.forEachSlip(slip -> out.accept(columns(slip, day, gaps))));
  }

  private List<Object> columns(Slip slip, LocalDate day, GapNotes gaps) {
    Coverage coverage = slip.coverage();
    String agency = coverage.agency().code();
    return List.of(
        subjects.agency(agency),
        coverage.year(),
        coverage.status().code(),
        isAwaited(slip, day) ? AWAITED : slip.verdict().code(),
        slip.count(Ask.CORRECT),
        slip.count(Ask.VERIFY),
        coverage.source(),
        gaps.tables(new ReportKey(agency, coverage.year())),
        coverage.isAsked() ? 1 : 0);
  }

  private static boolean isAwaited(Slip slip, LocalDate day) {
    return slip.verdict() == Slip.Verdict.MISSING && !day.isAfter(slip.coverage().due());
  }
}
