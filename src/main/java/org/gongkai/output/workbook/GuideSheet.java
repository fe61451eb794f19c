package org.gongkai.output.workbook;

import java.util.List;
import org.gongkai.rollup.IndicatorText;

/** 口径说明: what every sheet, column and indicator means. */
final class GuideSheet implements Sheet {

  private static final int WIDE = 100;

  private final List<Sheet> sheets;

  GuideSheet(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  @Override
  public String id() {
    return "guide";
  }

  @Override
  public List<String> columns() {
    return List.of("sheet", "name", "meaning");
  }

  @Override
  public void write(Material material, Spreadsheet spreadsheet) {
    Page page = spreadsheet.page(material.text("sheet.guide"));
    page.widths(14, 34, WIDE);
    page.row(26).text(material.text("guide.title", material.district()), Look.TITLE);
    page.row().text(material.standing(), Look.NOTE);
    page.row(22);
    columns().forEach(column -> page.text(material.text("column." + column), Look.HEAD));
    page.freeze(0, 3);
    String general = material.text("guide.general");
    for (int i = 1; material.words().has("guide." + i); i++) {
      line(page, general, "", material.text("guide." + i));
    }
    sheets.forEach(sheet -> sheet(material, page, sheet));
    for (IndicatorText text : material.indices().texts()) {
      line(page, material.text("guide.indicator"), text.label(), text.formula());
    }
  }

  private static void sheet(Material material, Page page, Sheet sheet) {
    String name = material.text("sheet." + sheet.id());
    line(page, name, "", material.text("sheet." + sheet.id() + ".meaning"));
    for (String column : sheet.columns()) {
      line(
          page,
          name,
          material.text("column." + column),
          material.text("column." + column + ".meaning"));
    }
  }

  private static void line(Page page, String sheet, String name, String meaning) {
    page.row(CellText.height(meaning, WIDE))
        .text(sheet, Look.WORD)
        .text(name, Look.TEXT)
        .text(meaning, Look.TEXT);
  }
}
