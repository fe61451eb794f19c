package org.gongkai.check.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.figure.ChineseNumeral;

/** Numbers as they stand in running text: 12, 1,234, 十二, 两. */
final class Numerals {

  /** A whole number in digits, with separators between thousands, or in characters. */
  static final String COUNT = "(?<n>\\d{1,3}(?:,\\d{3})+|\\d+|[零〇一二三四五六七八九十百千万两]+)";

  /** An amount of money in digits. */
  static final String AMOUNT = "(?<n>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";

  /** A unit of money. */
  static final String MONEY = "(?<u>亿元|万元|元)";

  private Numerals() {}

  /** An amount of money in 万元. */
  static BigDecimal inTenThousands(BigDecimal amount, String unit) {
    int shift = unit.equals("亿元") ? 4 : unit.equals("元") ? -4 : 0;
    return plain(amount.scaleByPowerOfTen(shift));
  }

  private static BigDecimal plain(BigDecimal amount) {
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  /** The number; empty for characters that make none, and for 0123. */
  static Optional<BigDecimal> find(String text) {
    if (text.charAt(0) > '9') {
      return ChineseNumeral.find(text);
    }
    return text.matches("0\\d.*")
        ? Optional.empty()
        : Optional.of(new BigDecimal(text.replace(",", "")));
  }
}
