package org.gongkai.output.page;

import java.util.Arrays;
import java.util.List;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.output.edition.EditionSource;

/**
 * {@code sheets}: of each report the agency, the year, the file and its cells in the order of the
 * catalogue, as one short text ({@link CellRun}). A browser takes a text apart only when somebody
 * opens the agency.
 */
record SheetsPart(Subjects subjects) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    data.list("sheets", out -> edition.forEachReport(report -> out.accept(columns(report))));
  }

  private List<Object> columns(Report report) {
    return List.of(
        subjects.agency(report.key().agencyCode()),
        report.key().year(),
        report.source(),
        cells(report));
  }

  private String cells(Report report) {
    String[] cells = new String[subjects.cells().entries().size()];
    Arrays.fill(cells, CellRun.NOT_IN_FORM);
    for (Fact fact : report.facts()) {
      cells[subjects.cells().place(fact.cell())] = CellRun.word(fact.quantity());
    }
    return CellRun.of(List.of(cells));
  }
}
