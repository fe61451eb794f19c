package org.gongkai.sample.book;

import java.util.ArrayList;
import java.util.List;

/**
 * How a report is written as a workbook.
 *
 * @param kind of the file
 * @param onOneSheet all on one sheet, or a sheet for each section
 * @param ruled whether tables have borders
 * @param gaps whether an empty row is left before and after each table
 * @param figures what a figure becomes
 */
public record BookStyle(
    Kind kind, boolean onOneSheet, boolean ruled, boolean gaps, Figures figures) {

  /** Kinds of files. */
  public enum Kind {
    XLSX,
    XLS
  }

  /** What a figure becomes. */
  public enum Figures {
    NUMBERS,
    TEXTS,
    FORMULAS
  }

  /** Every style there is. */
  public static List<BookStyle> all() {
    List<BookStyle> styles = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Figures figures : Figures.values()) {
        for (int bits = 0; bits < 8; bits++) {
          styles.add(
              new BookStyle(kind, (bits & 1) == 0, (bits & 2) == 0, (bits & 4) == 0, figures));
        }
      }
    }
    return styles;
  }

  /** The ending of its file names, without the dot. */
  public String suffix() {
    return kind == Kind.XLSX ? "xlsx" : "xls";
  }
}
