package org.gongkai.output.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.wording.PaperDay;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.MediaType;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.output.sums.TotalsNotes;
import org.gongkai.rollup.years.YearChange;

/**
 * {@code consolidated/<district>-<year>.docx}: what the district's own report is made of (国办公开办函
 * 〔2021〕30号): key figures with their change, the three tables with the district's sums and what
 * these lack or have wrong, who is missing. Rates are the district's own, recomputed from sums.
 */
public final class DistrictReports implements DistrictBook {

  private static final String FOLDER = "consolidated";

  @Override
  public void write(EditionSource part, String district, EditionFolder folder) throws IOException {
    List<DistrictTotals> years = DistrictTotals.all(part);
    if (!years.isEmpty()) {
      Wording words = new Wording("org/gongkai/output/word/word", part.language());
      write(part, years, words, folder);
    }
  }

  private static void write(
      EditionSource part, List<DistrictTotals> years, Wording words, EditionFolder folder)
      throws IOException {
    List<YearChange> changes = DistrictTotals.changes(part);
    DistrictRates rates = DistrictRates.of(part);
    TotalsNotes notes = TotalsNotes.of(part);
    List<Coverage> coverage = part.branch().coverage();
    String asOf = new PaperDay(part.language()).of(part.asOf());
    for (DistrictTotals totals : years) {
      int year = totals.year();
      Form form = part.officeForms().forYear(year).orElse(null);
      if (form != null) {
        KeyFigures figures = new KeyFigures(totals, changes(changes, year), rates, form, words);
        List<Coverage> missing = missing(coverage, year);
        folder.file(
            new EditionFolder.Place(FOLDER, totals.district() + "-" + year, "docx"),
            words.text("title", totals.district(), year),
            MediaType.DOCX,
            out ->
                new DistrictReport(totals, asOf, form, figures, notes, missing, words).write(out));
      }
    }
  }

  private static Map<CellKey, YearChange> changes(List<YearChange> changes, int year) {
    Map<CellKey, YearChange> ofYear = new HashMap<>();
    changes.stream()
        .filter(change -> change.year() == year)
        .forEach(change -> ofYear.put(change.cell(), change));
    return ofYear;
  }

  private static List<Coverage> missing(List<Coverage> coverage, int year) {
    return coverage.stream()
        .filter(each -> each.year() == year && each.status() != Coverage.Status.RECEIVED)
        .toList();
  }
}
