package org.gongkai.output.page;

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

  @Override
  public void write(EditionSource edition, DataWriter data) {
    GapNotes gaps = GapNotes.of(edition);
    data.list("coverage", out -> edition.forEachSlip(slip -> out.accept(columns(slip, gaps))));
  }

  private List<Object> columns(Slip slip, GapNotes gaps) {
    Coverage coverage = slip.coverage();
    String agency = coverage.agency().code();
    return List.of(
        subjects.agency(agency),
        coverage.year(),
        coverage.status().code(),
        slip.verdict().code(),
        slip.count(Ask.CORRECT),
        slip.count(Ask.VERIFY),
        coverage.source(),
        gaps.tables(new ReportKey(agency, coverage.year())),
        coverage.isAsked() ? 1 : 0);
  }
}
