package org.gongkai.output.page;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.years.ComparisonCaveat;
import org.gongkai.rollup.years.YearChange;

/**
 * {@code changes}: of each district, year and cell the change to the year before, in per cent, and
 * whether the two may be compared, and why they are not of the same agencies, empty where they are.
 */
record ChangesPart(Subjects subjects) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    data.list("changes", out -> edition.forEachDistrictChange(change -> write(change, out)));
  }

  private void write(YearChange change, Consumer<Object> out) {
    out.accept(
        List.of(
            subjects.district(change.district()),
            change.year(),
            subjects.cells().place(change.cell()),
            Figure.text(change.change()),
            Figure.text(change.changePercent()),
            change.comparable().code(),
            change.ofOtherAgencies().map(ComparisonCaveat::code).orElse("")));
  }
}
