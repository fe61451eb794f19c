package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.ReportSection;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.output.report.OwnReport;

/** An agency's own report as a document, typed as offices type. */
public record OwnReportDocument(OwnReport report) {

  public void write(OutputStream out) throws IOException {
    try (OfficialDocument document = new OfficialDocument()) {
      document.title(report.title());
      document.space();
      document.paragraph(report.period());
      for (ReportSection section : report.sections()) {
        document.heading(OwnReport.heading(section));
        Optional<Table> table = report.table(section);
        table.ifPresent(each -> write(each, document));
        if (table.isEmpty()) {
          report.paragraphs(section).forEach(document::paragraph);
        }
      }
      document.write(out);
    }
  }

  private void write(Table table, OfficialDocument document) {
    Map<CellKey, Fact> cells = report.cells();
    document.caption(report.caption(table));
    new StatutoryTable(
            table,
            cell ->
                Optional.ofNullable(cells.get(cell))
                    .map(fact -> fact.quantity().printed())
                    .orElse(""))
        .write(document);
  }
}
