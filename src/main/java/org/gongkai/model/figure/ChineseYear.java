package org.gongkai.model.figure;

import java.util.regex.Pattern;

/**
 * Years written in characters, 二〇二三年, as official documents date themselves, or with letters,
 * 2O23年.
 */
public final class ChineseYear {

  private static final Pattern YEAR =
      Pattern.compile(
          "二[〇○零Oo0][〇○零一二三四五六七八九]{2}(?=年)|(?<![\\dA-Za-z])2[0〇○零Oo][\\d〇○零Oo]{2}(?=年)");

  /** What a year may have for a nought. */
  private static final String NOUGHTS = "〇○零Oo";

  private static final String DIGITS = "零一二三四五六七八九";

  private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]{1,3}(?=[月日])");

  private ChineseYear() {}

  /** The text with years and whole dates in digits: 二〇二四年一月十五日. */
  public static String dateInDigits(String text) {
    String dated = inDigits(text);
    return dated.equals(text)
        ? text
        : PART.matcher(dated).replaceAll(part -> Integer.toString(number(part.group())));
  }

  private static int digit(int character) {
    return Math.max(0, DIGITS.indexOf(character));
  }

  /** 1 to 99 in characters. */
  private static int number(String characters) {
    int ten = characters.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(characters.charAt(characters.length() - 1));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(characters.charAt(ten - 1));
    boolean isEven = ten == characters.length() - 1;
    return 10 * tens + (isEven ? 0 : DIGITS.indexOf(characters.charAt(ten + 1)));
  }

  /** The text with such years in digits. */
  private static String inDigits(String text) {
    if (text.indexOf('二') < 0 && NOUGHTS.chars().allMatch(nought -> text.indexOf(nought) < 0)) {
      return text;
    }
    return YEAR.matcher(text)
        .replaceAll(
            match -> {
              StringBuilder year = new StringBuilder();
              match
                  .group()
                  .chars()
                  .forEach(c -> year.append(Character.digit(c, 10) < 0 ? digit(c) : c - '0'));
              return year.toString();
            });
  }
}
