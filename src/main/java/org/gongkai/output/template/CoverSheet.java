package org.gongkai.output.template;

import java.util.List;
import org.gongkai.output.template.FillStyles.Kind;

/**
 * The first sheet: whose report it is and for which year, how far it is filled in, and how to fill
 * it in. Its words are read with the report, so they make no statement about figures.
 */
record CoverSheet(FillSheet sheet, FormulaWords words) {

  /** Sentences of advice in the bundle; the first speak of colours. */
  private static final int ADVICE = 8;

  private static final List<String> COLOURS =
      List.of(FillStyles.EMPTY, FillStyles.SUM, FillStyles.RED, FillStyles.AMBER);

  void write(Filler filler, int year, String basis, List<FillingProgress> progress) {
    sheet.widths(List.of(5, 78));
    int row = name(filler, year);
    line(row++, words.text("cover.period", year));
    line(row++, words.text("cover.basis", basis));
    row++;
    for (FillingProgress table : progress) {
      sheet.height(row, 22);
      sheet.formula(row++, 0, 2, Kind.TEXT, progress(table));
    }
    row++;
    for (int at = 1; at <= ADVICE; at++) {
      sheet.height(row, 34);
      if (at <= COLOURS.size()) {
        sheet.sample(row, 0, COLOURS.get(at - 1));
      }
      sheet.text(row++, 1, 1, Kind.TEXT, words.text("cover.advice." + at));
    }
  }

  private int name(Filler filler, int year) {
    sheet.height(0, 64);
    if (filler.isNamed()) {
      sheet.text(0, 0, 2, Kind.TITLE, words.text("title", filler.name(), year));
      line(1, words.text("cover.unit", filler.name()));
      line(2, words.text("cover.code", filler.code()));
      return 3;
    }
    sheet.formula(0, 0, 2, Kind.TITLE, words.sentence("title", FormulaWords.of("A3"), year));
    line(1, words.text("cover.unit", ""));
    sheet.height(2, 26);
    sheet.cell(2, 0, 1, 2, Kind.WORDS);
    return 3;
  }

  private void line(int row, String text) {
    sheet.height(row, 24);
    sheet.text(row, 0, 2, Kind.TEXT, text);
  }

  private String progress(FillingProgress table) {
    return words.sentence(
        "cover.progress",
        table.table(),
        FormulaWords.of(FillingProgress.elsewhere(table.empty(), table.sheet())),
        FormulaWords.of(FillingProgress.elsewhere(table.wrong(), table.sheet())));
  }
}
