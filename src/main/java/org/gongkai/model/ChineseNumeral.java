package org.gongkai.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers written in characters, 十二 or 一百零三, below a hundred million. */
public final class ChineseNumeral {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumeral() {}

  /** The number a numeral stands for; empty when the characters make none. */
  public static Optional<BigDecimal> find(String numeral) {
    String text = numeral.replace('〇', '零').replace('两', '二');
    int tenThousands = text.indexOf('万');
    if (tenThousands < 0) {
      return section(text).map(BigDecimal::valueOf);
    }
    Optional<Integer> high = section(text.substring(0, tenThousands));
    String rest = text.substring(tenThousands + 1);
    Optional<Integer> low = rest.isEmpty() ? Optional.of(0) : section(rest);
    return high.flatMap(h -> low.map(l -> BigDecimal.valueOf(h * 10_000L + l)));
  }

  /** A numeral below ten thousand: units fall from 千 to 十, 零 only fills gaps. */
  private static Optional<Integer> section(String text) {
    int sum = 0;
    int digit = -1;
    int lastUnit = 10_000;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int unit = unit(c);
      if (unit > 0) {
        if (unit >= lastUnit || (digit < 0 && !(unit == 10 && sum == 0)) || digit == 0) {
          return Optional.empty();
        }
        sum += (digit < 0 ? 1 : digit) * unit;
        lastUnit = unit;
        digit = -1;
      } else if (digit > 0 || (digit == 0 && c == '零')) {
        return Optional.empty();
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    if (text.isEmpty() || (digit == 0 && text.length() > 1)) {
      return Optional.empty();
    }
    return Optional.of(sum + Math.max(digit, 0));
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      default -> 0;
    };
  }
}
