package org.gongkai.output.page;

import java.util.List;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.RollupRow;

/**
 * {@code figures}: district, year, cell and total, then over how many agencies it is taken, of how
 * many that have reported and how many that should have. Totals are texts: a browser would round
 * long numbers.
 */
record FiguresPart(Subjects subjects) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    data.list("figures", out -> edition.forEachDistrictRollup(row -> out.accept(columns(row))));
  }

  private List<Object> columns(RollupRow row) {
    return List.of(
        subjects.district(row.district()),
        row.year(),
        subjects.cells().place(row.cell()),
        Figure.text(row.total()),
        row.agenciesWithValue(),
        row.agenciesReporting(),
        row.agenciesExpected());
  }
}
