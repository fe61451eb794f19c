package org.gongkai.output.seal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.Restatement;
import org.gongkai.output.edition.SealedYear;
import org.gongkai.output.edition.TableFile;

/**
 * {@code restatements.csv}: what is other in this edition than in the figures that an office has
 * declared final. Without a seal it has no rows.
 */
public final class RestatementsFile implements TableFile {

  private static final String SEPARATOR = ";";

  @Override
  public String name() {
    return "restatements";
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CsvColumn.text("kind")
            .oneOf(Arrays.stream(Restatement.Kind.values()).map(Restatement.Kind::code).toList())
            .inFile(name()),
        CsvColumn.text("district").always(),
        CsvColumn.text("agency_code").inFile(name()),
        CsvColumn.text("agency").inFile(name()),
        CsvColumn.year("year").always(),
        CsvColumn.text("section").inFile(name()),
        CsvColumn.text("category").inFile(name()),
        CsvColumn.text("measure").inFile(name()),
        CsvColumn.text("before").inFile(name()),
        CsvColumn.text("after").inFile(name()),
        CsvColumn.text("why").always(),
        CsvColumn.text("source").inFile(name()),
        CsvColumn.date("sealed").always(),
        CsvColumn.text("sealed_edition").always());
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition
        .sealedYears()
        .forEach(year -> year.restatements().forEach(row -> write(year, row, rows)));
  }

  private static void write(SealedYear year, Restatement restated, CsvRows rows) {
    rows.text(restated.kind().code())
        .text(year.office())
        .text(restated.agencyCode())
        .text(restated.agency())
        .year(year.year())
        .text(restated.cell().section())
        .text(restated.cell().category())
        .text(restated.cell().measure())
        .text(restated.before())
        .text(restated.after())
        .text(
            restated.reasons().stream()
                .map(Restatement.Reason::code)
                .collect(Collectors.joining(SEPARATOR)))
        .text(restated.source())
        .date(year.sealed())
        .text(year.run())
        .end();
  }
}
