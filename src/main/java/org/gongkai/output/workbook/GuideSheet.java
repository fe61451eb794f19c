package org.gongkai.output.workbook;

import java.util.List;
import org.gongkai.model.wording.Wording;
import org.gongkai.rollup.indicator.IndicatorText;

/** 口径说明: what every sheet, column and indicator means. */
record GuideSheet(List<BookSheet> sheets) implements BookSheet {

  private static final int WIDE = 100;
  private static final String CSV_COLUMNS = "org/gongkai/output/files";

  @Override
  public String id() {
    return "guide";
  }

  @Override
  public List<String> columns() {
    return List.of("sheet", "name", "meaning");
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    Page page = spreadsheet.page(material.text("sheet.guide"));
    page.widths(14, 34, WIDE);
    page.whole(
        material.text("guide.title", material.district()), columns().size(), SheetStyle.TITLE);
    page.whole(material.standing(), columns().size(), SheetStyle.NOTE);
    page.row(22);
    columns().forEach(column -> page.text(material.text("column." + column), SheetStyle.HEAD));
    page.freeze(0, 3);
    String general = material.text("guide.general");
    for (int i = 1; material.words().has("guide." + i); i++) {
      line(page, general, "", material.text("guide." + i));
    }
    page.printToHere(columns().size());
    sheets.forEach(sheet -> sheet(material, page, sheet));
    for (IndicatorText text : material.indices().texts()) {
      line(page, material.text("guide.indicator"), text.label(), text.formula());
    }
  }

  private static void sheet(DistrictBookData material, Page page, BookSheet sheet) {
    String name = material.text("sheet." + sheet.id());
    line(page, name, "", material.text("sheet." + sheet.id() + ".meaning"));
    for (String column : sheet.columns()) {
      line(page, name, material.text("column." + column), meaning(material, column));
    }
  }

  /** A column that says what one of the CSV files says is explained once, for both. */
  private static String meaning(DistrictBookData material, String column) {
    String own = "column." + column + ".meaning";
    return material.words().has(own)
        ? material.text(own)
        : new Wording(CSV_COLUMNS, material.edition().language()).text("column." + column);
  }

  private static void line(Page page, String sheet, String name, String meaning) {
    page.row(CellText.height(meaning, WIDE))
        .text(sheet, SheetStyle.WORD)
        .text(name, SheetStyle.TEXT)
        .text(meaning, SheetStyle.TEXT);
  }
}
