package org.gongkai.reader.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.PictureFont;

/**
 * How a cell of a workbook shows what it holds.
 *
 * @param kind how it shows a number
 * @param format how it writes one
 * @param unseen whether it shows nothing, its text being struck out, a speck or of the colour of
 *     its ground
 * @param pictures whether its font shows pictures for digits
 * @param hidesWhite whether white letters can't be seen on its ground
 * @param framed whether it has a border
 */
record CellLook(
    Kind kind,
    NumberFormat format,
    boolean unseen,
    boolean pictures,
    boolean hidesWhite,
    boolean framed) {

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

  /** No figure of the forms has more decimals … */
  private static final int DECIMALS = 6;

  /** … and what lies so near to one that has no more is that figure. */
  private static final BigDecimal NOISE = new BigDecimal("1e-9");

  /** Letters no larger than this, in twentieths of a point, are specks. */
  private static final int SPECK = 30;

  static final CellLook PLAIN =
      new CellLook(Kind.PLAIN, NumberFormat.of("General"), false, false, true, false);

  static CellLook of(CellStyle style, Font font, CellColours colours) {
    return new CellLook(
        kind(style.getDataFormat(), style.getDataFormatString()),
        NumberFormat.of(
            style.getDataFormatString() == null ? "General" : style.getDataFormatString()),
        font.getStrikeout() || font.getFontHeight() <= SPECK || !colours.isSeen(style, font),
        PictureFont.is(font.getFontName()),
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
    return text(hidesWhite ? text.dark() : text.text());
  }

  String text(String text) {
    return seen(format.show(text));
  }

  private String seen(String text) {
    if (unseen || kind == Kind.HIDDEN) {
      return "";
    }
    return pictures && text.chars().anyMatch(Character::isDigit)
        ? BaselineShift.UNCLEAR + text
        : text;
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
      return seen(Double.toString(number));
    }
    return seen(
        switch (kind) {
          case DATE -> date(number, from1904);
          case PERCENT -> plain(new BigDecimal(number).movePointRight(2)) + "%";
          default -> shown(new BigDecimal(number));
        });
  }

  private String shown(BigDecimal number) {
    BigDecimal rounded = settled(number.round(DIGITS));
    return format.show(rounded, plain(rounded));
  }

  /** Without what calculating in binary numbers has left behind the decimals that are filled in. */
  private static BigDecimal settled(BigDecimal number) {
    BigDecimal exact = number.setScale(DECIMALS, RoundingMode.HALF_UP);
    boolean noise = exact.signum() != 0 && number.subtract(exact).abs().compareTo(NOISE) < 0;
    return noise ? exact : number;
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
