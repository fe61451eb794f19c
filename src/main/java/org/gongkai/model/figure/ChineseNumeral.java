package org.gongkai.model.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers written in characters, 十二 or 一百零三, below a hundred million. Only the regular spelling is
 * taken: 一百三 is 103 to one reader and 130 to another, so it is no number here.
 */
public final class ChineseNumeral {

  /** Everything that may stand in a numeral. */
  static final String CHARACTERS = "零〇○一二两三四五六七八九十百千万廿卅壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬";

  /** As they are written on cheques, and two old words for tens … */
  private static final String FORMAL = "〇○两壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬";

  /** … and as they are written else. */
  private static final String PLAIN = "零零二一二二三四五六六七八九十百千万";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "千百十";
  private static final int TEN_THOUSAND = 10_000;

  private ChineseNumeral() {}

  /** The number a numeral stands for; empty when the characters make none. */
  public static Optional<BigDecimal> find(String numeral) {
    String text = plain(numeral).replaceAll("(?<![一二三四五六七八九])十", "一十");
    int number = sum(text);
    return number >= 0 && text.equals(spelling(number))
        ? Optional.of(BigDecimal.valueOf(number))
        : Optional.empty();
  }

  private static String plain(String numeral) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int at = FORMAL.indexOf(c);
      text.append(at >= 0 ? PLAIN.charAt(at) : c);
    }
    return text.toString().replace("廿", "二十").replace("卅", "三十");
  }

  /** Digits times their units, whatever their order; -1 for a strange character or size. */
  private static int sum(String text) {
    long sum = 0;
    int digit = 0;
    for (int i = 0; i < text.length() && sum < 10_000L * TEN_THOUSAND; i++) {
      char c = text.charAt(i);
      if (c == '万') {
        sum = (sum + digit) * TEN_THOUSAND;
        digit = 0;
      } else if (UNITS.indexOf(c) >= 0) {
        sum += (long) digit * unit(c);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
        if (digit < 0) {
          return -1;
        }
      }
    }
    sum += digit;
    return sum < 10_000L * TEN_THOUSAND ? (int) sum : -1;
  }

  private static String spelling(int number) {
    int high = number / TEN_THOUSAND;
    int low = number % TEN_THOUSAND;
    if (high == 0) {
      return low == 0 ? "零" : section(low);
    }
    String gap = low > 0 && low < 1_000 ? "零" : "";
    return section(high) + "万" + gap + section(low);
  }

  /** A number below ten thousand with 零 for the units that it skips; nothing for zero. */
  private static String section(int number) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (char name : (UNITS + "个").toCharArray()) {
      int digit = number / unit(name) % 10;
      if (digit > 0) {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit));
        text.append(name == '个' ? "" : name);
      }
      gap = digit == 0 && !text.isEmpty();
    }
    return text.toString();
  }

  private static int unit(char name) {
    return switch (name) {
      case '千' -> 1_000;
      case '百' -> 100;
      case '十' -> 10;
      default -> 1;
    };
  }
}
