package org.gongkai.output.table;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.Restatement;
import org.gongkai.output.edition.SealedYear;

/**
 * {@code restatements.csv}: what is other in this edition than in the figures that an office has
 * declared final. Without a seal it has no rows.
 */
public final class RestatementsFile extends RowTable<RestatementsFile.Row> {

  record Row(SealedYear year, Restatement of) {}

  public RestatementsFile() {
    super("restatements");
    add(
        CsvColumn.text("kind").oneOf(Restatement.Kind.values()).inFile(name()),
        row -> row.of.kind().code());
    addDistrict(row -> row.year.office());
    add(CsvColumn.text("agency_code").inFile(name()), row -> row.of.agencyCode());
    add(CsvColumn.text("agency").inFile(name()), row -> row.of.agency());
    addYear(row -> row.year.year());
    addSomeCodes(row -> row.of.cell());
    add(CsvColumn.text("before").inFile(name()), row -> row.of.before());
    add(CsvColumn.text("after").inFile(name()), row -> row.of.after());
    add(
        CsvColumn.text("why").always(),
        row ->
            row.of.reasons().stream()
                .map(Restatement.Reason::code)
                .collect(Collectors.joining(";")));
    add(CsvColumn.text("source").inFile(name()), row -> row.of.source());
    add(CsvColumn.date("sealed").always(), row -> row.year.sealed());
    add(CsvColumn.text("sealed_edition").always(), row -> row.year.run());
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    for (SealedYear year : edition.sealedYears()) {
      year.restatements().forEach(restated -> rows.accept(new Row(year, restated)));
    }
  }
}
