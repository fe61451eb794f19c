package org.gongkai.reader.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;

/**
 * How a cell of a workbook shows what it holds.
 *
 * @param kind how it shows a number
 * @param format how it writes one
 * @param unseen whether it shows nothing, its text being struck out, a speck or of the colour of
 *     its ground
 * @param hidesWhite whether white letters can't be seen on its ground
 * @param framed whether it has a border
 */
record CellLook(
    Kind kind, NumberFormat format, boolean unseen, boolean hidesWhite, boolean framed) {

  /** How a number is shown. */
  enum Kind {
    PLAIN,
    PERCENT,
    DATE,
    /** By {@code ;;;}, which shows nothing at all. */
    HIDDEN
  }

  /** Spreadsheet programs calculate with no more digits. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Letters no larger than this, in twentieths of a point, are specks. */
  private static final int SPECK = 30;

  static final CellLook PLAIN =
      new CellLook(Kind.PLAIN, NumberFormat.of("General"), false, true, false);

  static CellLook of(CellStyle style, Font font, CellColours colours) {
    return new CellLook(
        kind(style.getDataFormat(), style.getDataFormatString()),
        NumberFormat.of(
            style.getDataFormatString() == null ? "General" : style.getDataFormatString()),
        font.getStrikeout() || font.getFontHeight() <= SPECK || !colours.isSeen(style, font),
        !CellColours.isSeen(style, CellColours.WHITE),
        style.getBorderBottom() != BorderStyle.NONE
            || style.getBorderTop() != BorderStyle.NONE
            || style.getBorderRight() != BorderStyle.NONE);
  }

  private static Kind kind(short index, String format) {
    if (format == null) {
      return Kind.PLAIN;
    }
    if (format.strip().equals(";;;")) {
      return Kind.HIDDEN;
    }
    if (DateUtil.isADateFormat(index, format)) {
      return Kind.DATE;
    }
    return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? Kind.PERCENT : Kind.PLAIN;
  }

  String text(XlsxString text) {
    return text.white() && hidesWhite ? "" : text(text.text());
  }

  String text(String text) {
    return unseen || kind == Kind.HIDDEN ? "" : text;
  }

  /**
   * A number as plain digits, without thousands separators and exponents, with the decimals that
   * its format shows, and beside what the file stores where it shows none of them; a date as
   * 2025年1月10日, a share as percent.
   *
   * @param from1904 whether the workbook counts days from 1904
   */
  String text(double number, boolean from1904) {
    if (!Double.isFinite(number)) {
      return text(Double.toString(number));
    }
    return text(
        switch (kind) {
          case DATE -> date(number, from1904);
          case PERCENT -> plain(new BigDecimal(number).movePointRight(2)) + "%";
          default -> shown(new BigDecimal(number));
        });
  }

  private String shown(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS);
    return format.show(rounded, plain(rounded));
  }

  /** A number in plain digits. */
  static String plain(double number) {
    return plain(new BigDecimal(number));
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String date(double days, boolean from1904) {
    LocalDateTime time = DateUtil.getLocalDateTime(days, from1904);
    if (time == null) {
      return plain(new BigDecimal(days)) + " (date)";
    }
    if (days < 1) {
      return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
    }
    return String.format(
        Locale.ROOT, "%d年%d月%d日", time.getYear(), time.getMonthValue(), time.getDayOfMonth());
  }
}
