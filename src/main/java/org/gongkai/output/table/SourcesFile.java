package org.gongkai.output.table;

import java.util.function.Consumer;
import org.gongkai.model.Agency;
import org.gongkai.model.SourceFile;
import org.gongkai.model.SourceFile.Status;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.jspecify.annotations.Nullable;

/** {@code sources.csv}: every file below {@code input/reports}, accounted for exactly once. */
public final class SourcesFile extends RowTable<SourcesFile.Row> {

  record Row(SourceFile of, @Nullable Agency agency) {

    boolean isCounted() {
      boolean stands = of.status() == Status.LOADED || of.status() == Status.UNCHANGED;
      return stands && isExpected(agency, of.year());
    }
  }

  public SourcesFile() {
    super("sources", "source");
    add(CsvColumn.text("source").always(), row -> row.of.path());
    add(CsvColumn.text("sha256"), row -> row.of.sha256());
    add(CsvColumn.integer("bytes").always().in("B"), row -> row.of.bytes());
    add(CsvColumn.text("format").always(), row -> row.of.format());
    add(
        CsvColumn.text("status").oneOf(Status.values()).inFile(name()),
        row -> row.of.status().code());
    add(CsvColumn.text("agency_code").inFile(name()), row -> row.of.agencyCode());
    add(CsvColumn.text("agency").inFile(name()), row -> name(row.agency));
    add(CsvColumn.year("year").inFile(name()), row -> row.of.year());
    add(CsvColumn.text("form").inFile(name()), row -> row.of.form());
    add(CsvColumn.text("reason"), row -> row.of.reason());
    addSomeRole(CsvColumn.flag("counted"), Row::agency, Row::isCounted);
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    edition.forEachSource(
        file -> rows.accept(new Row(file, find(edition.roster(), file.agencyCode()))));
  }
}
