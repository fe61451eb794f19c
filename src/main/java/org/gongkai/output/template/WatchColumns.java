package org.gongkai.output.template;

import org.apache.poi.ss.util.CellReference;

/**
 * Hidden columns of a sheet in which it reckons: a row for each thing watched, with whether it is
 * broken, what is said of it, and the two figures compared. Readers of reports pass them over.
 */
final class WatchColumns {

  private static final int COLUMNS = 5;

  private final FillSheet sheet;
  private final int first;
  private int rows;

  WatchColumns(FillSheet sheet, int first) {
    this.sheet = sheet;
    this.first = first;
    for (int column = first; column < first + COLUMNS; column++) {
      sheet.sheet().setColumnHidden(column, true);
    }
  }

  /** Where it is told whether something is broken, and what is said at length and in brief. */
  record Told(String isBroken, String sentence, String brief) {}

  Told add(Watch watch) {
    int row = rows++;
    String broken = name(row, 0);
    String left = name(row, 2);
    String right = name(row, 3);
    sheet.hidden(row, first + 2, watch.left());
    sheet.hidden(row, first + 3, watch.right());
    sheet.hidden(row, first, "IF(" + filled(watch.broken(), left, right) + ",1,0)");
    sheet.hidden(row, first + 1, said(broken, filled(watch.sentence(), left, right)));
    if (watch.brief().isEmpty()) {
      return new Told(broken + "=1", name(row, 1), name(row, 1));
    }
    sheet.hidden(row, first + 4, said(broken, filled(watch.brief(), left, right)));
    return new Told(broken + "=1", name(row, 1), name(row, 4));
  }

  private static String said(String broken, String sentence) {
    return "IF(" + broken + "=1," + sentence + ",\"\")";
  }

  /** How many things are broken, as a formula. */
  String count() {
    return rows == 0 ? "0" : "SUM(" + name(0, 0) + ":" + name(rows - 1, 0) + ")";
  }

  private String name(int row, int column) {
    return new CellReference(row, first + column, true, true).formatAsString();
  }

  private static String filled(String formula, String left, String right) {
    return formula.replace("{left}", left).replace("{right}", right);
  }
}
