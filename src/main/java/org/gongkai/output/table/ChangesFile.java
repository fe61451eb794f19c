package org.gongkai.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.model.Role;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.table.EditionChange.Kind;
import org.gongkai.output.table.EditionChange.What;

/**
 * {@code changes.csv}: what is other than in the edition before: files, reports, figures that an
 * agency restated, findings. Empty in a first edition, and where the edition before was cut to
 * other years or another agency.
 */
public final class ChangesFile extends RowTable<EditionChange> {

  public ChangesFile() {
    super("changes");
    add(CsvColumn.text("kind").oneOf(Kind.values()), change -> change.kind().code());
    add(CsvColumn.text("what").oneOf(What.values()), change -> change.what().code());
    for (String column : List.of("district", "agency_code", "agency", "year")) {
      add(CsvColumn.text(column).inFile(name()), change -> change.row().get(column));
    }
    for (String column : List.of("section", "category", "measure")) {
      add(
          CsvColumn.text(column).inFile(name()),
          change -> isAboutCell(change) ? change.row().get(column) : "");
    }
    add(CsvColumn.text("check").inFile(name()), change -> change.row().get("check"));
    add(CsvColumn.text("before"), EditionChange::before);
    add(CsvColumn.text("after"), EditionChange::after);
    add(CsvColumn.text("message").inFile(name()), change -> change.row().get("message"));
    add(CsvColumn.text("source").inFile(name()), change -> change.row().get("source"));
    add(CsvColumn.text("role").among(Role.values()), change -> change.row().get("role"));
    add(CsvColumn.flag("counted"), change -> Boolean.valueOf(change.row().get("counted")));
  }

  private static boolean isAboutCell(EditionChange change) {
    return change.kind() == Kind.FACT || change.kind() == Kind.FINDING;
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
  void forEach(EditionSource edition, Consumer<EditionChange> rows) {}

  @Override
  void forEach(EditionSource edition, Folders folders, Consumer<EditionChange> rows)
      throws IOException {
    Path before = folders.before();
    if (before != null) {
      new EditionComparison(before, folders).forEach(rows);
    }
  }
}
