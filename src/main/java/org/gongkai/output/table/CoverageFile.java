package org.gongkai.output.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.Gap;

/** {@code coverage.csv}: who was to report, and whether the report came. */
public final class CoverageFile extends RowTable<CoverageFile.Row> {

  /**
   * An expected report.
   *
   * @param lacking the codes of its tables that the sums lack
   */
  record Row(Coverage of, String lacking) {}

  public CoverageFile() {
    super("coverage", "agency_code", "year");
    addAgency(row -> row.of.agency());
    addYear(row -> row.of.year());
    add(
        CsvColumn.text("status").oneOf(Coverage.Status.values()).inFile(name()),
        row -> row.of.status().code());
    add(CsvColumn.text("source").inFile(name()), row -> row.of.source());
    add(CsvColumn.integer("errors").always(), row -> row.of.errors());
    add(CsvColumn.integer("warnings").always(), row -> row.of.warnings());
    add(CsvColumn.date("due").always(), row -> row.of.due());
    add(CsvColumn.date("received"), row -> row.of.receipt().received());
    add(CsvColumn.text("on_time"), row -> row.of.isOnTime().map(String::valueOf).orElse(""));
    add(CsvColumn.text("lacking"), Row::lacking);
    addRole(row -> row.of.agency(), row -> isCounted(row.of));
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.TO_SOURCES);
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    Map<ReportKey, String> lacking =
        edition.gaps().stream()
            .collect(
                Collectors.groupingBy(
                    gap -> new ReportKey(gap.agencyCode(), gap.year()),
                    Collectors.mapping(Gap::section, Collectors.joining(";"))));
    for (Coverage coverage : edition.coverage()) {
      ReportKey key = new ReportKey(coverage.agency().code(), coverage.year());
      rows.accept(new Row(coverage, lacking.getOrDefault(key, "")));
    }
  }
}
