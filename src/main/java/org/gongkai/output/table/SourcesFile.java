package org.gongkai.output.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Roster;
import org.gongkai.model.SourceFile;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/** {@code sources.csv}: every file below {@code input/reports}, accounted for exactly once. */
public final class SourcesFile implements TableFile {

  private static final Set<SourceFile.Status> STANDING =
      EnumSet.of(SourceFile.Status.LOADED, SourceFile.Status.UNCHANGED);

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        List.of(
            CsvColumn.text("source").always(),
            CsvColumn.text("sha256"),
            CsvColumn.integer("bytes").always().in("B"),
            CsvColumn.text("format").always(),
            CsvColumn.text("status")
                .oneOf(CommonColumns.words(SourceFile.Status.values()))
                .inFile(name()),
            CsvColumn.text("agency_code").inFile(name()),
            CsvColumn.text("agency").inFile(name()),
            CsvColumn.year("year").inFile(name()),
            CsvColumn.text("form").inFile(name()),
            CsvColumn.text("reason")),
        SumColumns.ofSomeRows());
  }

  @Override
  public List<String> key() {
    return List.of("source");
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachSource(file -> write(rows, edition.roster(), file));
  }

  private static void write(CsvRows rows, Roster roster, SourceFile file) {
    rows.text(file.path())
        .text(file.sha256())
        .integer(file.bytes())
        .text(file.format())
        .text(file.status().code())
        .text(file.agencyCode())
        .text(AgencyColumns.name(roster, file.agencyCode()))
        .year(file.year())
        .text(file.form())
        .text(file.reason());
    boolean counted =
        STANDING.contains(file.status())
            && SumColumns.isExpected(roster, file.agencyCode(), file.year());
    SumColumns.write(rows, roster, file.agencyCode(), counted).end();
  }
}
