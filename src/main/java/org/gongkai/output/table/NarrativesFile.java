package org.gongkai.output.table;

import java.util.function.Consumer;
import org.gongkai.model.Agency;
import org.gongkai.model.Narrative;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;

/**
 * {@code narratives.csv}: the written sections of the reports, paragraphs on lines of their own.
 */
public final class NarrativesFile extends RowTable<NarrativesFile.Row> {

  record Row(Agency agency, int year, Narrative of) {}

  public NarrativesFile() {
    super("narratives", "agency_code", "year", "number");
    addName(Row::agency);
    addYear(Row::year);
    add(CsvColumn.integer("number").always(), row -> row.of.number());
    add(CsvColumn.text("heading"), row -> row.of.heading());
    add(CsvColumn.text("text"), row -> row.of.text());
    addRole(Row::agency, row -> row.agency.isExpectedIn(row.year));
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    edition.forEachNarrative(
        (key, narrative) -> {
          if (narrative.number() > 0) {
            rows.accept(new Row(edition.roster().get(key.agencyCode()), key.year(), narrative));
          }
        });
  }
}
