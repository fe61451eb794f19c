package org.gongkai.output.page;

import java.util.List;
import org.gongkai.output.EditionSource;
import org.gongkai.output.GapNotes;
import org.gongkai.rollup.Gap;

/** {@code gaps}: district, year, table and what its totals lack, in a sentence. */
record GapsPart(Subjects subjects) implements Part {

  /** One table of totals. */
  private record Totals(String district, int year, String section) {

    static Totals of(Gap gap) {
      return new Totals(gap.district(), gap.year(), gap.section());
    }
  }

  @Override
  public void write(EditionSource edition, DataWriter data) {
    GapNotes notes = GapNotes.of(edition);
    data.list(
        "gaps",
        out ->
            edition.gaps().stream()
                .map(Totals::of)
                .distinct()
                .forEach(totals -> out.accept(columns(totals, notes))));
  }

  private List<Object> columns(Totals totals, GapNotes notes) {
    return List.of(
        subjects.district(totals.district()),
        totals.year(),
        totals.section(),
        notes.beneath(totals.district(), totals.year(), totals.section()).orElse(""));
  }
}
