package org.gongkai.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.CsvTable.Row;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.output.table.EditionChange.Kind;
import org.gongkai.output.table.EditionChange.What;

/**
 * {@code changes.csv}: what is other than in the edition before: files, reports, figures that an
 * agency restated, findings. Empty in a first edition, and where the edition before was cut to
 * other years or another agency.
 */
public final class ChangesFile implements TableFile {

  @Override
  public String name() {
    return "changes";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        List.of(
            CsvColumn.text("kind").oneOf(CommonColumns.words(Kind.values())),
            CsvColumn.text("what").oneOf(CommonColumns.words(What.values())),
            CsvColumn.text("district").inFile(name()),
            CsvColumn.text("agency_code").inFile(name()),
            CsvColumn.text("agency").inFile(name()),
            CsvColumn.text("year").inFile(name()),
            CsvColumn.text("section").inFile(name()),
            CsvColumn.text("category").inFile(name()),
            CsvColumn.text("measure").inFile(name()),
            CsvColumn.text("check").inFile(name()),
            CsvColumn.text("before"),
            CsvColumn.text("after"),
            CsvColumn.text("message").inFile(name()),
            CsvColumn.text("source").inFile(name())),
        SumColumns.ofSomeRows());
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public boolean comparesEditions() {
    return true;
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  /** Without an edition before there are no changes. */
  @Override
  public void write(EditionSource edition, CsvRows rows) {}

  @Override
  public void write(EditionSource edition, Folders folders, CsvRows rows) throws IOException {
    Path before = folders.before();
    if (before != null) {
      new EditionComparison(before, folders).forEach(change -> write(change, rows));
    }
  }

  private static void write(EditionChange change, CsvRows rows) {
    Row row = change.row();
    boolean isFact = change.kind() == Kind.FACT;
    boolean isFinding = change.kind() == Kind.FINDING;
    rows.text(change.kind().code()).text(change.what().code());
    for (String column : List.of("district", "agency_code", "agency", "year")) {
      rows.text(row.get(column));
    }
    for (String column : List.of("section", "category", "measure")) {
      rows.text(isFact || isFinding ? row.get(column) : "");
    }
    rows.text(row.get("check"))
        .text(change.before())
        .text(change.after())
        .text(row.get("message"))
        .text(row.get("source"))
        .text(row.get("role"))
        .flag(Boolean.parseBoolean(row.get("counted")))
        .end();
  }
}
