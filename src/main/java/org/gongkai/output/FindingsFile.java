package org.gongkai.output;

import java.util.List;
import org.gongkai.model.Cause;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;

/**
 * {@code findings.csv}: what is wrong or notable, with its evidence. One check may find two things
 * in the same place, so no columns tell every row from every other.
 */
final class FindingsFile implements TableFile {

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CsvColumn.text("finding").always(),
        CsvColumn.text("check").always(),
        CsvColumn.text("severity").oneOf(CommonColumns.words(Severity.values())),
        CsvColumn.text("district"),
        CsvColumn.text("agency_code").inFile(name()),
        CsvColumn.text("agency").inFile(name()),
        CsvColumn.year("year").inFile(name()),
        CsvColumn.text("section").inFile(name()),
        CsvColumn.text("category").inFile(name()),
        CsvColumn.text("measure").inFile(name()),
        CsvColumn.text("printed").inFile(name()),
        CsvColumn.text("computed"),
        CsvColumn.number("difference"),
        CsvColumn.text("message").always(),
        CsvColumn.text("suggestion"),
        CsvColumn.text("source").inFile(name()),
        CsvColumn.text("location"),
        CsvColumn.text("evidence"),
        CsvColumn.text("origin").oneOf(CommonColumns.words(Cause.Origin.values())),
        CsvColumn.text("origin_reason"),
        CsvColumn.text("decision"),
        CsvColumn.text("note"));
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachFinding(finding -> write(rows, edition.roster(), finding));
  }

  private static void write(CsvRows rows, Roster roster, Finding finding) {
    rows.text(finding.fingerprint())
        .text(finding.check())
        .text(finding.severity().code())
        .text(finding.district())
        .text(finding.agencyCode())
        .text(AgencyNames.name(roster, finding.agencyCode()))
        .year(finding.year());
    Decision decision = finding.decision();
    CommonColumns.codes(rows, finding.cell())
        .text(finding.printed())
        .text(finding.computed())
        .number(finding.difference())
        .text(finding.message())
        .text(finding.suggestion())
        .text(finding.source())
        .text(finding.location())
        .text(finding.evidence())
        .text(finding.cause().origin().code())
        .text(finding.cause().reason())
        .text(decision == null ? "" : decision.kind().code())
        .text(decision == null ? "" : decision.note())
        .end();
  }
}
