package org.gongkai.output.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How cells look, so that every sheet is dressed alike. */
enum SheetStyle {
  /** What a sheet is about, on top. */
  TITLE(Face.TITLE, "", HorizontalAlignment.LEFT, Format.TEXT),
  /** Who reported, remarks. */
  NOTE(Face.FAINT, "", HorizontalAlignment.LEFT, Format.TEXT),
  /** What a table of sums lacks, below it. */
  REMARK(Face.PLAIN, "FFF2CC", HorizontalAlignment.LEFT, Format.TEXT),
  /** The heading of a statutory table, of a block. */
  SECTION(Face.BOLD, "", HorizontalAlignment.LEFT, Format.TEXT),
  /** Above a column. */
  HEAD(Face.BOLD, "DCE6F1", HorizontalAlignment.CENTER, Format.TEXT),
  /** Above a column that adds up others. */
  SUM_HEAD(Face.BOLD, "EDEDED", HorizontalAlignment.CENTER, Format.TEXT),
  /** The codes and formulas below a head. */
  SMALL_HEAD(Face.SMALL, "F2F6FB", HorizontalAlignment.CENTER, Format.TEXT),
  /** The line above a block of rows. */
  BAND(Face.BOLD, "EAF1DD", HorizontalAlignment.LEFT, Format.TEXT),
  /** Text, wrapped; never taken for a number, a date or a formula. */
  TEXT(Face.PLAIN, "", HorizontalAlignment.LEFT, Format.TEXT),
  /** Short words and signs. */
  WORD(Face.PLAIN, "", HorizontalAlignment.CENTER, Format.TEXT),
  /** Whole numbers. */
  NUMBER(Face.PLAIN, "", HorizontalAlignment.RIGHT, Format.NUMBER),
  /** Numbers with decimals. */
  DECIMAL(Face.PLAIN, "", HorizontalAlignment.RIGHT, Format.DECIMAL),
  /** Fractions. */
  PERCENT(Face.PLAIN, "", HorizontalAlignment.RIGHT, Format.PERCENT),
  /** A year or a place in a list. */
  YEAR(Face.PLAIN, "", HorizontalAlignment.CENTER, Format.YEAR),
  /** Words in the last line. */
  TOTAL_TEXT(Face.BOLD, "FFF2CC", HorizontalAlignment.CENTER, Format.TEXT),
  /** A sum that the sheet adds up itself. */
  TOTAL(Face.BOLD, "FFF2CC", HorizontalAlignment.RIGHT, Format.NUMBER),
  /** The same with decimals. */
  TOTAL_DECIMAL(Face.BOLD, "FFF2CC", HorizontalAlignment.RIGHT, Format.DECIMAL),
  /** A sum that the cells above do not give. */
  GIVEN_TOTAL(Face.ITALIC, "FFF2CC", HorizontalAlignment.RIGHT, Format.DECIMAL),
  /** 须更正. */
  ERROR(Face.BOLD, "F8CBAD", HorizontalAlignment.CENTER, Format.TEXT),
  /** 请核实. */
  WARNING(Face.PLAIN, "FFE699", HorizontalAlignment.CENTER, Format.TEXT),
  /** 提示. */
  INFO(Face.PLAIN, "DDEBF7", HorizontalAlignment.CENTER, Format.TEXT);

  private final Face face;
  private final String fill;
  private final HorizontalAlignment alignment;
  private final Format format;

  SheetStyle(Face face, String fill, HorizontalAlignment alignment, Format format) {
    this.face = face;
    this.fill = fill;
    this.alignment = alignment;
    this.format = format;
  }

  Face face() {
    return face;
  }

  /** The ground as red, green and blue; empty for none. */
  String fill() {
    return fill;
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  String format() {
    return format.pattern;
  }

  boolean isFramed() {
    return this != TITLE && this != NOTE && this != SECTION;
  }

  /** The letters: 宋体 for tables and 黑体 for headings, as offices type. */
  enum Face {
    TITLE("黑体", 16, false, false, "000000"),
    BOLD("宋体", 10, true, false, "000000"),
    PLAIN("宋体", 10, false, false, "000000"),
    ITALIC("宋体", 10, true, true, "7F6000"),
    SMALL("宋体", 8, false, false, "595959"),
    FAINT("宋体", 10, false, false, "595959");

    final String font;
    final int points;
    final boolean bold;
    final boolean italic;
    final String colour;

    Face(String font, int points, boolean bold, boolean italic, String colour) {
      this.font = font;
      this.points = points;
      this.bold = bold;
      this.italic = italic;
      this.colour = colour;
    }
  }

  private enum Format {
    TEXT("@"),
    NUMBER("#,##0"),
    DECIMAL("#,##0.######"),
    PERCENT("0.00%"),
    YEAR("0");

    private final String pattern;

    Format(String pattern) {
      this.pattern = pattern;
    }
  }
}
