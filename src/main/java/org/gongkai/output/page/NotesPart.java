package org.gongkai.output.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.model.Coverage;
import org.gongkai.model.Offices;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.ErrorNotes;
import org.gongkai.output.sums.FinalityNotes;
import org.gongkai.output.sums.TableTotals;
import org.gongkai.output.sums.TotalsNotes;

/**
 * {@code notes}: district, year, table and what is to be said of its totals, in a sentence; {@code
 * wrong}: district, year and the agencies of which something in any of them is known to be wrong;
 * {@code finality}: district, year, nothing and whether its figures are final.
 */
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
    data.list(
        "wrong",
        out ->
            notes
                .errors()
                .tables()
                .map(totals -> wrong(totals, notes.errors()))
                .distinct()
                .forEach(out));
    data.list("finality", out -> finality(edition, notes.finality(), out));
  }

  private void finality(EditionSource edition, FinalityNotes notes, Consumer<Object> out) {
    edition.coverage().stream()
        .flatMap(each -> totals(edition.roster().offices(), each))
        .distinct()
        .forEach(each -> out.accept(columns(each, notes.of(each.district(), each.year()))));
  }

  /** The sums that a report is expected for. */
  private static Stream<TableTotals> totals(Offices offices, Coverage expected) {
    return offices.path(expected.agency().district()).stream()
        .map(district -> new TableTotals(district, expected.year(), ""));
  }

  private List<Object> wrong(TableTotals totals, ErrorNotes errors) {
    return List.of(
        subjects.district(totals.district()),
        totals.year(),
        errors.agencies(totals.district(), totals.year()).stream().map(subjects::agency).toList());
  }

  private List<Object> columns(TableTotals totals, String note) {
    return List.of(subjects.district(totals.district()), totals.year(), totals.section(), note);
  }
}
