package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.output.sums.TotalsNotes;

/** One document: a district's year in the order of the form. */
record DistrictReport(
    DistrictTotals totals,
    String asOf,
    Form form,
    KeyFigures figures,
    TotalsNotes notes,
    List<Coverage> missing,
    Wording words) {

  DistrictReport {
    missing = List.copyOf(missing);
  }

  void write(OutputStream out) throws IOException {
    try (OfficialDocument document = new OfficialDocument()) {
      document.title(words.text("title", totals.district(), totals.year()));
      document.subtitle(words.text("subtitle"));
      document.line(received());
      document.heading(words.text("overview"));
      figures.sentences().forEach(document::paragraph);
      for (Table table : form.tables()) {
        document.heading(table.heading());
        new StatutoryTable(table, this::figure).write(document);
        notes.beneath(totals.table(table.section())).forEach(document::note);
      }
      missing(document);
      document.write(out);
    }
  }

  private String figure(CellKey cell) {
    BigDecimal total = totals.total(cell);
    return total == null ? "" : total.toPlainString();
  }

  /** How far the figures can be relied on, ahead of all of them. */
  private String received() {
    String received = words.text("received", totals.reporting(), totals.expected(), asOf);
    long lacking = notes.gaps().agencies(totals.district(), totals.year());
    int wrong = notes.errors().agencies(totals.district(), totals.year()).size();
    return received
        + some("received.lacking", lacking)
        + some("received.wrong", wrong)
        + words.text("finality", notes.finality().of(totals.district(), totals.year()));
  }

  private String some(String key, long number) {
    return number == 0 ? "" : words.text(key, number);
  }

  private void missing(OfficialDocument document) {
    document.heading(words.text("missing"));
    if (missing.isEmpty()) {
      document.paragraph(words.text("missing.none"));
    }
    for (int i = 0; i < missing.size(); i++) {
      Coverage coverage = missing.get(i);
      document.line(
          words.text(
              "missing." + coverage.status().code(),
              i + 1,
              coverage.agency().name(),
              coverage.agency().code()));
    }
  }
}
