package org.gongkai.output.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Cause;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.EffectsByDistrict;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.effect.FindingEffect;

/**
 * {@code findings.csv}: what is wrong or notable, with its evidence. One check may find two things
 * in the same place, so no columns tell every row from every other.
 */
public final class FindingsFile implements TableFile {

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        List.of(
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
            CsvColumn.text("note")),
        SumColumns.ofSomeRows(),
        List.of(
            CsvColumn.number("effect").inFile(name()),
            CsvColumn.integer("priority"),
            CsvColumn.text("place")));
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    Roster roster = edition.roster();
    Set<ReportKey> counted = SumColumns.counted(edition);
    EffectsByDistrict effects = edition.effects();
    edition.forEachFinding(
        finding -> {
          write(rows, roster, finding);
          SumColumns.write(rows, roster, finding.agencyCode(), isAbout(counted, finding));
          write(rows, effects.find(finding))
              .text(new PrintedPlace(finding.location()).in(edition.language()))
              .end();
        });
  }

  private static CsvRows write(CsvRows rows, Optional<FindingEffect> effect) {
    return rows.number(effect.map(FindingEffect::share).orElse(null))
        .integer(effect.map(FindingEffect::priority).orElse(null));
  }

  private static boolean isAbout(Set<ReportKey> reports, Finding finding) {
    Integer year = finding.year();
    return year != null
        && !finding.agencyCode().isEmpty()
        && reports.contains(new ReportKey(finding.agencyCode(), year));
  }

  private static void write(CsvRows rows, Roster roster, Finding finding) {
    rows.text(finding.fingerprint())
        .text(finding.check())
        .text(finding.severity().code())
        .text(finding.district())
        .text(finding.agencyCode())
        .text(AgencyColumns.name(roster, finding.agencyCode()))
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
        .text(decision == null ? "" : decision.note());
  }
}
