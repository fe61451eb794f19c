package org.gongkai.sample.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.sample.Dice;

/**
 * The ways of writing a number that patterns name: {@code {n}} plain, {@code {g,}} with a separator
 * of thousands, {@code {c}} Chinese, {@code {f}} Chinese as on banknotes, {@code {w}} full width,
 * {@code {m}} in ten thousands, {@code {d，}} with another point, {@code {i}} with characters
 * between that print nothing, {@code {x}} another number.
 */
final class DressedNumerals {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z])([^}]*)\\}");
  private static final List<String> DIGITS =
      List.of("〇", "一", "二", "三", "四", "五", "六", "七", "八", "九");
  private static final String FORMAL_FROM = "一二三四五六七八九十百千";
  private static final String FORMAL_TO = "壹贰叁肆伍陆柒捌玖拾佰仟";

  private DressedNumerals() {}

  /**
   * Whether the pattern keeps its ends where there is nothing but a blank or none between cells.
   */
  static boolean standsAlone(String pattern) {
    return pattern.codePoints().noneMatch(Character::isSpaceChar)
        && !pattern.contains("{c}")
        && !pattern.contains("\n");
  }

  static String write(String pattern, BigDecimal figure, Dice dice) {
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    written(place.group(1).charAt(0), place.group(2), figure, dice)));
  }

  private static String written(char way, String detail, BigDecimal figure, Dice dice) {
    return switch (way) {
      case 'n' -> figure.toPlainString();
      case 'g' -> grouped(figure.toPlainString(), detail);
      case 'c' -> chinese(figure.intValue());
      case 'f' -> formal(chinese(figure.intValue()));
      case 'w' -> wide(figure.toPlainString());
      case 'm' -> figure.movePointLeft(4).stripTrailingZeros().toPlainString();
      case 'x' -> figure.add(BigDecimal.valueOf(dice.between(1, 40))).toPlainString();
      case 'd' -> figure.toPlainString().replace(".", detail);
      case 'i' -> String.join("\u200b", figure.toPlainString().split(""));
      default -> throw new IllegalArgumentException("no such writing: " + way);
    };
  }

  private static String grouped(String digits, String separator) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String rest = point < 0 ? "" : digits.substring(point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", Matcher.quoteReplacement(separator)) + rest;
  }

  static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.codePoints().map(c -> c > ' ' && c < 127 ? c + 0xFEE0 : c).forEach(wide::appendCodePoint);
    return wide.toString();
  }

  /** Below a hundred million. */
  static String chinese(int number) {
    if (number >= 10_000) {
      int rest = number % 10_000;
      String below = rest == 0 ? "" : (rest < 1_000 ? "零" : "") + chinese(rest);
      return chinese(number / 10_000) + "万" + below;
    }
    if (number == 0) {
      return "零";
    }
    StringBuilder text = new StringBuilder();
    String digits = String.format(Locale.ROOT, "%04d", number);
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(at) - '0';
      if (digit > 0) {
        text.append(DIGITS.get(digit)).append(List.of("千", "百", "十", "").get(at));
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != '零') {
        text.append('零');
      }
    }
    return text.toString().replaceAll("零+$", "").replaceAll("^一十", "十");
  }

  private static String formal(String chinese) {
    StringBuilder formal = new StringBuilder();
    chinese
        .replaceAll("^十", "一十")
        .codePoints()
        .map(c -> FORMAL_FROM.indexOf(c) < 0 ? c : FORMAL_TO.charAt(FORMAL_FROM.indexOf(c)))
        .forEach(formal::appendCodePoint);
    return formal.toString();
  }
}
