package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Wording;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.output.sums.TotalsNotes;

/** One document: a district's year in the order of the form. */
final class DistrictReport {

  private final DistrictTotals totals;
  private final String asOf;
  private final Form form;
  private final KeyFigures figures;
  private final TotalsNotes notes;
  private final List<Coverage> missing;
  private final Wording words;

  DistrictReport(
      DistrictTotals totals,
      String asOf,
      Form form,
      KeyFigures figures,
      TotalsNotes notes,
      List<Coverage> missing,
      Wording words) {
    this.totals = totals;
    this.asOf = asOf;
    this.form = form;
    this.figures = figures;
    this.notes = notes;
    this.missing = List.copyOf(missing);
    this.words = words;
  }

  void write(OutputStream out) throws IOException {
    try (OfficialDocument manuscript = new OfficialDocument()) {
      manuscript.title(words.text("title", totals.district(), totals.year()));
      manuscript.subtitle(words.text("subtitle"));
      manuscript.line(received());
      manuscript.heading(words.text("overview"));
      figures.sentences().forEach(manuscript::paragraph);
      for (Table table : form.tables()) {
        manuscript.heading(table.heading());
        new StatutoryTable(table, this::figure).write(manuscript);
        notes.beneath(totals.table(table.section())).forEach(manuscript::note);
      }
      missing(manuscript);
      manuscript.write(out);
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
    return received + some("received.lacking", lacking) + some("received.wrong", wrong);
  }

  private String some(String key, long number) {
    return number == 0 ? "" : words.text(key, number);
  }

  private void missing(OfficialDocument manuscript) {
    manuscript.heading(words.text("missing"));
    if (missing.isEmpty()) {
      manuscript.paragraph(words.text("missing.none"));
    }
    for (int i = 0; i < missing.size(); i++) {
      Coverage coverage = missing.get(i);
      manuscript.line(
          words.text(
              "missing." + coverage.status().code(),
              i + 1,
              coverage.agency().name(),
              coverage.agency().code()));
    }
  }
}
