package org.gongkai.output.page;

import java.util.List;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.TableTotals;
import org.gongkai.output.sums.TotalsNotes;

/** {@code notes}: district, year, table and what is to be said of its totals, in a sentence. */
record NotesPart(Subjects subjects) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    TotalsNotes notes = TotalsNotes.of(edition);
    data.list(
        "notes",
        out ->
            notes
                .tables()
                .forEach(
                    totals ->
                        notes.beneath(totals).forEach(note -> out.accept(columns(totals, note)))));
  }

  private List<Object> columns(TableTotals totals, String note) {
    return List.of(subjects.district(totals.district()), totals.year(), totals.section(), note);
  }
}
