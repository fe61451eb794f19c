package org.gongkai.output.table;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.model.Narrative;
import org.gongkai.model.ReportKey;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/**
 * {@code narratives.csv}: the written sections of the reports, paragraphs on lines of their own.
 */
public final class NarrativesFile implements TableFile {

  @Override
  public String name() {
    return "narratives";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        List.of(
            CommonColumns.DISTRICT,
            CsvColumn.text("agency_code").always(),
            CsvColumn.text("agency").always(),
            CommonColumns.YEAR,
            CsvColumn.integer("number").always(),
            CsvColumn.text("heading"),
            CsvColumn.text("text")),
        SumColumns.ofEveryRow());
  }

  @Override
  public List<String> key() {
    return List.of("agency_code", "year", "number");
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachNarrative(
        (key, narrative) -> {
          if (narrative.number() > 0) {
            write(rows, edition.roster().get(key.agencyCode()), key, narrative);
          }
        });
  }

  private static void write(CsvRows rows, Agency agency, ReportKey key, Narrative narrative) {
    rows.text(agency.district())
        .text(agency.code())
        .text(agency.name())
        .year(key.year())
        .integer(narrative.number())
        .text(narrative.heading())
        .text(narrative.text());
    SumColumns.write(rows, agency, agency.isExpectedIn(key.year())).end();
  }
}
