package org.gongkai.extract.identity;

import java.util.regex.Pattern;

/** Years written in characters, 二〇二三年, as official documents date themselves. */
final class ChineseYear {

  private static final Pattern YEAR = Pattern.compile("二[〇○零Oo0][〇○零一二三四五六七八九]{2}(?=年)");
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseYear() {}

  /** The text with such years in digits. */
  static String inDigits(String text) {
    return YEAR.matcher(text)
        .replaceAll(
            match -> {
              StringBuilder year = new StringBuilder();
              match.group().chars().forEach(c -> year.append(Math.max(0, DIGITS.indexOf(c))));
              return year.toString();
            });
  }
}
