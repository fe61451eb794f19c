package org.gongkai.output.page;

import java.util.List;
import org.gongkai.output.EditionSource;
import org.gongkai.output.ErrorNotes;

/**
 * {@code errors}: district, year, table and whose figures in its totals are wrong, in a sentence.
 */
record ErrorsPart(Subjects subjects) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    ErrorNotes notes = ErrorNotes.of(edition);
    data.list("errors", out -> notes.tables().forEach(table -> out.accept(columns(table, notes))));
  }

  private List<Object> columns(ErrorNotes.Totals table, ErrorNotes notes) {
    return List.of(
        subjects.district(table.district()),
        table.year(),
        table.section(),
        notes.beneath(table).orElse(""));
  }
}
