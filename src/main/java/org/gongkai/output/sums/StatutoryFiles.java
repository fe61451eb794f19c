package org.gongkai.output.sums;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvLines;
import org.gongkai.output.csv.TextGuard;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionFolder.Place;
import org.gongkai.output.edition.EditionSource;

/**
 * {@code statutory/<district>-<year>.csv}: the three tables of the form that the year requires,
 * filled with the district's totals, laid out as the law prints them, ready to be pasted into the
 * district's own report. Below them stands what is to be said of the sums; the last line says how
 * many of the expected reports are in the figures, and whether these are final.
 */
public final class StatutoryFiles implements DistrictBook {

  /** The folder of the files in statutory layout. */
  static final String FOLDER = "statutory";

  @Override
  public void write(EditionSource part, String district, EditionFolder folder) {
    Wording words = new Wording("org/gongkai/output/statutory", part.language());
    TotalsNotes notes = TotalsNotes.of(part);
    DistrictTotals.forEach(
        part,
        totals ->
            part.forms()
                .forYear(totals.year())
                .ifPresent(form -> write(totals, form, notes, words, folder)));
  }

  private static void write(
      DistrictTotals totals, Form form, TotalsNotes notes, Wording words, EditionFolder folder) {
    String title = words.text("title", totals.district(), totals.year());
    Place place = new Place(FOLDER, totals.district() + "-" + totals.year(), "csv");
    try {
      folder.csv(place, title, lines -> write(totals, form, title, notes, words, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long write(
      DistrictTotals totals,
      Form form,
      String title,
      TotalsNotes notes,
      Wording words,
      CsvLines lines) {
    lines.write(TextGuard.guard(title));
    for (Table table : form.tables()) {
      lines.write(table.heading());
      PrintedTable.rows(table, totals::total).forEach(lines::write);
    }
    for (Table table : form.tables()) {
      notes
          .beneath(totals.table(table.section()))
          .forEach(note -> lines.write(TextGuard.guard(note)));
    }
    lines.write(
        words.text(
            "coverage",
            totals.reporting(),
            totals.expected(),
            notes.finality().of(totals.district(), totals.year())));
    return lines.count();
  }
}
