package org.gongkai.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a cell says as a number, and in which dress: {@code １，２３４件（其中修订16件）} is 1234 in
 * 件 with a remark. Whoever needs the unit or the dress of a stored fact reads its printed text
 * again through this class, so there is one way to understand a figure.
 *
 * @param value the number, or null where the text is none
 * @param unit the unit printed behind it, 件, 元, 万元 …; empty where none is
 * @param remark the words in brackets or the mark of a note behind it; empty where there are none
 * @param styles the dress it came in
 */
public record PrintedNumber(
    @Nullable BigDecimal value, String unit, String remark, Set<Style> styles) {

  /** The dress of a number that is more than plain digits. */
  public enum Style {
    FULL_WIDTH,
    SEPARATED,
    CHINESE,
    LEADING_ZERO,
    SIGNED_PLUS
  }

  private static final Pattern PLACEHOLDER =
      Pattern.compile("[/\\\\]+|[-—–―─⸺⸻_]+|无|空|N/?A|n/?a|不适用|无此项");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private static final String UNITS = "件次|人次|件|条|项|个|笔|份|次|宗|例|起|部|亿元|万元|元";

  /** A whole number may have so many digits. */
  private static final int MOST_DIGITS = 18;

  private static final String CHINESE_DIGITS = "零〇一二两三四五六七八九十百千万";

  /** Chinese with which a number or a sign for none may begin. */
  private static final String WORDLESS = CHINESE_DIGITS + "无空不";

  /** No cell holds more; what is longer is prose, or made to keep a machine busy. */
  private static final int LONGEST = 200;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[+\\-−]?)"
              + "(?:(?<digits>\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(?<decimals>\\.\\d{1,18})?"
              + "|(?<chinese>["
              + CHINESE_DIGITS
              + "]{1,20}))"
              + "(?<unit>"
              + UNITS
              + ")?(?:[(\\[【〔](?<remark>[^()\\[\\]【】〔〕]*)[)\\]】〕])?");

  /** A figure with the mark of a note, before its unit or behind it. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?s)(?<figure>.*(?:\\d|[０-９]|"
              + UNITS
              + "))\\s*(?<mark>"
              + NoteMark.ANY
              + ")\\s*(?<unit>"
              + UNITS
              + ")?\\s*");

  /**
   * White space with a digit on one side only; between digits it may stand for a lost bar, and
   * behind a point it parts the number of a paragraph from its text.
   */
  private static final Pattern LOOSE_SPACE = Pattern.compile("(?<![\\d\\s.])\\s++|\\s++(?!\\d)");

  public PrintedNumber {
    styles = Set.copyOf(styles);
  }

  /** Reads the text of a cell; empty when it is no number, whatever else it may be. */
  public static Optional<PrintedNumber> find(String printed) {
    if (isPlainCount(printed)) {
      return Optional.of(new PrintedNumber(new BigDecimal(printed), "", "", Set.of()));
    }
    if (printed.length() > LONGEST || beginsWithWord(printed) || !hasDigit(printed)) {
      return Optional.empty();
    }
    Optional<PrintedNumber> number = findUnmarked(printed);
    return number.isPresent() ? number : findMarked(printed);
  }

  /** Most of what says no number shows it by how it begins, labels and prose above all. */
  private static boolean beginsWithWord(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c >= '一' && c <= '\u9FFF') {
        return WORDLESS.indexOf(c) < 0;
      }
      if (!isSpace(c) && Character.getType(c) != Character.FORMAT) {
        return c == '（' || c == '(';
      }
    }
    return false;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Optional<PrintedNumber> findUnmarked(String printed) {
    if (hasMark(printed)) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(LOOSE_SPACE.matcher(plain(printed)).replaceAll(""));
    return matcher.matches() ? number(matcher, printed) : Optional.empty();
  }

  /** What a note's mark stands behind; the mark is a remark like words in brackets. */
  private static Optional<PrintedNumber> findMarked(String printed) {
    Matcher marked = MARKED.matcher(printed);
    if (!marked.matches()) {
      return Optional.empty();
    }
    return findUnmarked(marked.group("figure") + text(marked.group("unit")))
        .filter(number -> number.remark().isEmpty())
        .map(number -> number.withRemark(marked.group("mark")));
  }

  private PrintedNumber withRemark(String other) {
    return new PrintedNumber(value, unit, other, styles);
  }

  /** Takes the text of a cell for what it is: a number, blank, not applicable or unreadable. */
  public static Quantity quantity(String printed) {
    if (isPlainCount(printed)) {
      return Quantity.number(new BigDecimal(printed), printed);
    }
    if (beginsWithWord(printed)) {
      return Quantity.unreadable(printed);
    }
    String text = plain(printed);
    if (text.isEmpty()) {
      return Quantity.blank(printed);
    }
    if (PLACEHOLDER.matcher(WHITE_SPACE.matcher(text).replaceAll("")).matches()) {
      return Quantity.notApplicable(printed);
    }
    return find(printed)
        .map(number -> Quantity.number(number.getValue(), printed))
        .orElseGet(() -> Quantity.unreadable(printed));
  }

  /**
   * The number of a text known to be one.
   *
   * @throws IllegalStateException when it is none
   */
  public BigDecimal getValue() {
    if (value == null) {
      throw new IllegalStateException("not a number");
    }
    return value;
  }

  /** Half width, without characters that print nothing and without white space around. */
  private static String plain(String printed) {
    if (isPlainText(printed)) {
      return printed.strip();
    }
    String wide = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    StringBuilder text = new StringBuilder(wide.length());
    int c;
    for (int i = 0; i < wide.length(); i += Character.charCount(c)) {
      c = wide.codePointAt(i);
      if (Character.getType(c) != Character.FORMAT) {
        text.appendCodePoint(isSpace(c) ? ' ' : c);
      }
    }
    return text.toString().strip();
  }

  /** ASCII without control characters: there is nothing to normalise. */
  private static boolean isPlainText(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < ' ' || printed.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** What most cells hold, digits alone; there is nothing in it to be careful about. */
  private static boolean isPlainCount(String printed) {
    int length = printed.length();
    if (length == 0 || length > MOST_DIGITS || (length > 1 && printed.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Most of what is no number has none: labels, prose. */
  private static boolean hasDigit(String printed) {
    int c;
    for (int i = 0; i < printed.length(); i += Character.charCount(c)) {
      c = printed.codePointAt(i);
      if (c >= '0' && (c <= '9' || Character.isDigit(c) || CHINESE_DIGITS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** The mark of a note, ² or ①: brought to half width it would pass for one more digit. */
  private static boolean hasMark(String printed) {
    return !isPlainText(printed)
        && printed.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
  }

  private static Optional<PrintedNumber> number(Matcher matcher, String printed) {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    String digits = matcher.group("digits");
    BigDecimal magnitude;
    if (digits == null) {
      Optional<BigDecimal> numeral = ChineseNumeral.find(matcher.group("chinese"));
      if (numeral.isEmpty() || !isPlainlyMeant(matcher)) {
        return Optional.empty();
      }
      magnitude = numeral.get();
      styles.add(Style.CHINESE);
    } else {
      magnitude = magnitude(digits, matcher.group("decimals"), styles);
    }
    if (printed.codePoints().anyMatch(c -> c >= '０' && c <= '９')) {
      styles.add(Style.FULL_WIDTH);
    }
    String sign = matcher.group("sign");
    if (sign.equals("+")) {
      styles.add(Style.SIGNED_PLUS);
    }
    boolean negative = sign.equals("-") || sign.equals("−");
    return Optional.of(
        new PrintedNumber(
            negative ? magnitude.negate() : magnitude,
            text(matcher.group("unit")),
            text(matcher.group("remark")),
            styles));
  }

  /** 一 alone may be a dash as well as a one. */
  private static boolean isPlainlyMeant(Matcher matcher) {
    return matcher.group("unit") != null || !matcher.group("chinese").equals("一");
  }

  private static BigDecimal magnitude(String digits, @Nullable String decimals, Set<Style> styles) {
    if (digits.indexOf(',') >= 0) {
      styles.add(Style.SEPARATED);
    }
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      styles.add(Style.LEADING_ZERO);
    }
    return new BigDecimal(digits.replace(",", "") + text(decimals));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }
}
