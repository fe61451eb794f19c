package org.gongkai.output.page;

import java.util.List;
import org.gongkai.model.Coverage;
import org.gongkai.output.EditionSource;

/** {@code coverage}: agency, year, status, errors, warnings and source of each expected report. */
record CoveragePart(Subjects subjects) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    data.list("coverage", out -> edition.coverage().forEach(each -> out.accept(columns(each))));
  }

  private List<Object> columns(Coverage coverage) {
    return List.of(
        subjects.agency(coverage.agency().code()),
        coverage.year(),
        coverage.status().code(),
        coverage.errors(),
        coverage.warnings(),
        coverage.source());
  }
}
