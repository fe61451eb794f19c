package org.gongkai.output.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.MediaType;
import org.gongkai.output.sums.DistrictTotals;

/**
 * {@code <district>.xlsx}, one workbook a district: the sums in statutory layout, the agencies they
 * come from, indicators, places, changes, trends, what is missing and what is wrong. Rows are
 * streamed; at most one district is in memory. To add a sheet, add it to the list.
 */
public final class DistrictWorkbooks implements DistrictBook {

  private static final List<BookSheet> SHEETS =
      List.of(
          new SummarySheet(),
          new DraftSheets(),
          new IndicatorSheet(),
          new RankingSheet(),
          new ChangeSheet(),
          new TrendSheet(),
          new CoverageSheet(),
          new ScoreSheet(),
          new MissingSheet(),
          new FindingsSheet());

  @Override
  public void write(EditionSource part, String district, EditionFolder folder) throws IOException {
    Wording words = new Wording("org/gongkai/output/workbook/workbook", part.language());
    List<DistrictTotals> years = DistrictTotals.all(part);
    if (!years.isEmpty()) {
      folder.file(
          new EditionFolder.Place("", district, "xlsx"),
          words.text("title", district),
          MediaType.XLSX,
          out -> write(DistrictBookData.of(part, district, words, years), out));
    }
  }

  private static void write(DistrictBookData material, OutputStream out) throws IOException {
    try (Spreadsheet spreadsheet = new Spreadsheet(material.words())) {
      for (BookSheet sheet : SHEETS) {
        sheet.write(material, spreadsheet);
      }
      new GuideSheet(SHEETS).write(material, spreadsheet);
      spreadsheet.write(out);
    }
  }
}
