package org.gongkai.output.table;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.EffectsByDistrict;
import org.gongkai.rollup.effect.FindingEffect;
import org.jspecify.annotations.Nullable;

/**
 * {@code findings.csv}: what is wrong or notable, with its evidence. One check may find two things
 * in the same place, so no columns tell every row from every other.
 */
public final class FindingsFile extends RowTable<FindingsFile.Row> {

  record Row(
      Finding of,
      @Nullable Agency agency,
      Optional<Decision> decision,
      boolean counted,
      Optional<FindingEffect> effect,
      String place) {}

  public FindingsFile() {
    super("findings");
    add(CsvColumn.text("finding").always(), row -> row.of.fingerprint());
    add(CsvColumn.text("check").always(), row -> row.of.check());
    add(CsvColumn.text("severity").oneOf(Severity.values()), row -> row.of.severity().code());
    add(CsvColumn.text("district"), row -> row.of.district());
    add(CsvColumn.text("agency_code").inFile(name()), row -> row.of.agencyCode());
    add(CsvColumn.text("agency").inFile(name()), row -> name(row.agency));
    add(CsvColumn.year("year").inFile(name()), row -> row.of.year());
    addSomeCodes(row -> row.of.cell());
    add(CsvColumn.text("printed").inFile(name()), row -> row.of.printed());
    add(CsvColumn.text("computed"), row -> row.of.computed());
    add(CsvColumn.number("difference"), row -> row.of.difference());
    add(CsvColumn.text("message").always(), row -> row.of.message());
    add(CsvColumn.text("suggestion"), row -> row.of.suggestion());
    add(CsvColumn.text("source").inFile(name()), row -> row.of.source());
    add(CsvColumn.text("location"), row -> row.of.location());
    add(CsvColumn.text("evidence"), row -> row.of.evidence());
    add(
        CsvColumn.text("origin").oneOf(Cause.Origin.values()),
        row -> row.of.cause().origin().code());
    add(CsvColumn.text("origin_reason"), row -> row.of.cause().reason());
    add(CsvColumn.text("decision"), row -> row.decision.map(each -> each.kind().code()).orElse(""));
    add(CsvColumn.text("note"), row -> row.decision.map(Decision::note).orElse(""));
    addSomeRole(CsvColumn.flag("counted"), Row::agency, Row::counted);
    add(
        CsvColumn.number("effect").inFile(name()),
        row -> row.effect.map(FindingEffect::share).orElse(null));
    add(CsvColumn.integer("priority"), row -> row.effect.map(FindingEffect::priority).orElse(null));
    add(CsvColumn.text("place"), Row::place);
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    Set<ReportKey> counted = counted(edition);
    EffectsByDistrict effects = edition.effects();
    edition.forEachFinding(
        finding ->
            rows.accept(
                new Row(
                    finding,
                    find(edition.roster(), finding.agencyCode()),
                    Optional.ofNullable(finding.decision()),
                    isAbout(counted, finding),
                    effects.find(finding),
                    new PrintedPlace(finding.location()).in(edition.language()))));
  }

  private static boolean isAbout(Set<ReportKey> reports, Finding finding) {
    Integer year = finding.year();
    return year != null
        && !finding.agencyCode().isEmpty()
        && reports.contains(new ReportKey(finding.agencyCode(), year));
  }
}
