package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.gongkai.form.Form;

/** Writes every file of an edition into its staging folder, the data package last. */
final class EditionWriter {

  /** The folder of the files in statutory layout. */
  static final String STATUTORY = "statutory";

  static final String RUN = "run.json";

  private final EditionSource edition;
  private final Staging staging;
  private final DataPackage dataPackage;
  private final Set<String> statutoryNames = new HashSet<>();

  EditionWriter(EditionSource edition, Staging staging) {
    this.edition = edition;
    this.staging = staging;
    dataPackage = new DataPackage(edition.language());
  }

  void write(RunRecord run) throws IOException {
    for (TableFile table : Outputs.TABLES) {
      dataPackage.add(table, writeTable(table));
    }
    StatutoryFiles statutory = new StatutoryFiles(edition);
    statutory.forEachSheet(sheet -> writeSheet(statutory, sheet));
    staging.writeJson(RUN, run);
    staging.writeJson(DataPackage.NAME, dataPackage.content());
    staging.seal();
  }

  private StagedFile writeTable(TableFile table) throws IOException {
    return staging.writeCsv(
        table.name() + ".csv",
        lines -> {
          CsvRows rows = new CsvRows(lines, table.columns());
          table.write(edition, rows);
          return rows.count();
        });
  }

  private void writeSheet(StatutoryFiles statutory, StatutoryFiles.Sheet sheet) {
    statutory.findForm(sheet).ifPresent(form -> writeSheet(statutory, sheet, form));
  }

  private void writeSheet(StatutoryFiles statutory, StatutoryFiles.Sheet sheet, Form form) {
    String path = STATUTORY + "/" + freeName(sheet) + ".csv";
    try {
      StagedFile file =
          staging.writeCsv(
              path,
              lines -> {
                statutory.write(sheet, form, lines);
                return lines.count();
              });
      dataPackage.add(STATUTORY + "-" + statutoryNames.size(), statutory.title(sheet), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name without suffix; numbered where another district's has become the same. */
  private String freeName(StatutoryFiles.Sheet sheet) {
    String name = FileName.safe(sheet.district()) + "-" + sheet.year();
    String free = name;
    for (int i = 2; !statutoryNames.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
