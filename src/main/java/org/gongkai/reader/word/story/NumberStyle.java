package org.gongkai.reader.word.story;

import java.util.Locale;
import java.util.Map;

/**
 * How word processors write the number of a list's paragraph: by the names of OOXML
 * (ST_NumberFormat), the codes of old Word (MSONFC) and the samples of ODF. Styles not known here
 * are written as decimals.
 */
public enum NumberStyle {
  DECIMAL,
  /** No number at all, or a mere bullet. */
  NONE,
  /** 1 is 一, 11 十一, 101 一〇一. */
  CHINESE,
  STEMS,
  BRANCHES,
  FULL_WIDTH,
  CIRCLED,
  ZERO_LED,
  UPPER_LETTER,
  LOWER_LETTER,
  UPPER_ROMAN,
  LOWER_ROMAN;

  private static final Map<String, NumberStyle> OOXML =
      Map.ofEntries(
          Map.entry("none", NONE),
          Map.entry("bullet", NONE),
          Map.entry("chineseCounting", CHINESE),
          Map.entry("chineseCountingThousand", CHINESE),
          Map.entry("japaneseCounting", CHINESE),
          Map.entry("taiwaneseCounting", CHINESE),
          Map.entry("taiwaneseCountingThousand", CHINESE),
          Map.entry("ideographDigital", CHINESE),
          Map.entry("japaneseDigitalTenThousand", CHINESE),
          Map.entry("ideographTraditional", STEMS),
          Map.entry("ideographZodiac", BRANCHES),
          Map.entry("decimalFullWidth", FULL_WIDTH),
          Map.entry("decimalFullWidth2", FULL_WIDTH),
          Map.entry("decimalEnclosedCircle", CIRCLED),
          Map.entry("decimalEnclosedCircleChinese", CIRCLED),
          Map.entry("decimalZero", ZERO_LED),
          Map.entry("upperLetter", UPPER_LETTER),
          Map.entry("lowerLetter", LOWER_LETTER),
          Map.entry("upperRoman", UPPER_ROMAN),
          Map.entry("lowerRoman", LOWER_ROMAN));

  private static final Map<Integer, NumberStyle> MSONFC =
      Map.ofEntries(
          Map.entry(1, UPPER_ROMAN),
          Map.entry(2, LOWER_ROMAN),
          Map.entry(3, UPPER_LETTER),
          Map.entry(4, LOWER_LETTER),
          Map.entry(10, CHINESE),
          Map.entry(11, CHINESE),
          Map.entry(14, FULL_WIDTH),
          Map.entry(18, CIRCLED),
          Map.entry(19, FULL_WIDTH),
          Map.entry(22, ZERO_LED),
          Map.entry(23, NONE),
          Map.entry(28, CIRCLED),
          Map.entry(29, CIRCLED),
          Map.entry(30, STEMS),
          Map.entry(31, BRANCHES),
          Map.entry(33, CHINESE),
          Map.entry(35, CHINESE),
          Map.entry(37, CHINESE),
          Map.entry(39, CHINESE),
          Map.entry(255, NONE));

  private static final Map<Character, NumberStyle> SAMPLES =
      Map.of(
          '一', CHINESE,
          '甲', STEMS,
          '子', BRANCHES,
          '１', FULL_WIDTH,
          '①', CIRCLED,
          'A', UPPER_LETTER,
          'a', LOWER_LETTER,
          'I', UPPER_ROMAN,
          'i', LOWER_ROMAN);

  public static NumberStyle ofOoxml(String name) {
    return OOXML.getOrDefault(name, DECIMAL);
  }

  public static NumberStyle ofMsonfc(int code) {
    return MSONFC.getOrDefault(code, DECIMAL);
  }

  /** The style of a sample such as {@code 一, 二, 三, ...}; an empty one has no number. */
  public static NumberStyle ofSample(String sample) {
    return sample.isEmpty() ? NONE : SAMPLES.getOrDefault(sample.charAt(0), DECIMAL);
  }

  /** Prints a number; those below 1 as decimals, since the styles have no zero. */
  String print(int number) {
    if (number < 1) {
      return this == NONE ? "" : Integer.toString(number);
    }
    return switch (this) {
      case NONE -> "";
      case DECIMAL -> Integer.toString(number);
      case CHINESE -> chinese(number);
      case STEMS -> oneOf("甲乙丙丁戊己庚辛壬癸", number);
      case BRANCHES -> oneOf("子丑寅卯辰巳午未申酉戌亥", number);
      case FULL_WIDTH -> digits("０１２３４５６７８９", number);
      case CIRCLED -> number > 20 ? "" + number : Character.toString('①' + number - 1);
      case ZERO_LED -> number < 10 ? "0" + number : "" + number;
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> letters(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
    };
  }

  private static String oneOf(String names, int number) {
    return Character.toString(names.charAt((number - 1) % names.length()));
  }

  private static String digits(String digits, int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> text.append(digits.charAt(digit - '0')));
    return text.toString();
  }

  private static String chinese(int number) {
    if (number >= 100) {
      return digits("〇一二三四五六七八九", number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : digit(number % 10));
  }

  private static String digit(int number) {
    return digits("〇一二三四五六七八九", number);
  }

  /** 26 is z, 27 aa, 53 aaa. */
  private static String letters(int number) {
    int times = Math.min((number - 1) / 26 + 1, 30);
    return Character.toString('a' + (number - 1) % 26).repeat(times);
  }

  private static String roman(int number) {
    if (number >= 4_000) {
      return Integer.toString(number);
    }
    String[] names = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int at = 0; at < values.length; at++) {
      text.append(names[at].repeat(rest / values[at]));
      rest %= values[at];
    }
    return text.toString();
  }
}
