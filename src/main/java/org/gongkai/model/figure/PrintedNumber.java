package org.gongkai.model.figure;

import java.math.BigDecimal;
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
    SIGNED_PLUS,
    /** With words that add nothing (共6件) or give the sign (减4). */
    IN_WORDS,
    /** With the mark of a sentence's end behind it. */
    PUNCTUATED
  }

  private static final Pattern PLACEHOLDER =
      Pattern.compile("[/\\\\]+|[-−—–―─⸺⸻_]+|N/?A|n/?a|(?:无|空|暂无|没有|不适用|不涉及|未涉及|未发生|无此项|无该项)[。;]?");

  private static final Pattern SEPARATOR = Pattern.compile("[,'’‘′ ]");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** The words for so many units of money; 万 alone is 万元. */
  private static final String UNITS = "件次|人次|件|条|项|个|笔|份|次|宗|例|起|部|亿元|万元|元|万|亿";

  /** A whole number may have so many digits. */
  private static final int MOST_DIGITS = 18;

  /**
   * All characters of numerals, of units, of signs for none and of notes; what has others is words.
   */
  private static final String CHARACTERS =
      ChineseNumeral.CHARACTERS + UNITS + "共计合总有无空暂没不适用涉及未发生此项该注";

  /** No cell holds more; what is longer is prose, or made to keep a machine busy. */
  static final int LONGEST = 200;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sum>共计|共有|共|合计|总计|计)?(?<money>¥)?(?<sign>[+\\-−]?)"
              + "(?:(?<digits>\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,3}(?:['’‘′]\\d{3}){1,6}"
              + "|[1-9]\\d{0,2}(?: \\d{3}){1,6}|\\d{1,18})(?<decimals>\\.\\d{1,18})?"
              + "|(?<chinese>["
              + ChineseNumeral.CHARACTERS
              + "]{1,20}))"
              + "(?<unit>"
              + UNITS
              + ")?(?:[(\\[【〔](?<remark>[^()\\[\\]【】〔〕]*)[)\\]】〕])?(?<end>[。;])?");

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
    if (printed.length() > LONGEST
        || isWorded(printed)
        || !hasDigit(printed)
        || FigureText.isUnclear(printed)) {
      return Optional.empty();
    }
    Optional<PrintedNumber> number = findUnmarked(printed);
    return number.isPresent() ? number : findMarked(printed);
  }

  /** Whether a text holds a number and nothing but what may stand around one. */
  public static boolean isNumber(String printed) {
    return isPlainCount(printed) || find(printed).isPresent();
  }

  /**
   * Most of what says no number shows it by how it begins, labels and prose above all, be it behind
   * the mark of a list.
   */
  private static boolean isWorded(String printed) {
    boolean begun = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c >= '一' && c <= '\u9FFF') {
        if (CHARACTERS.indexOf(c) < 0) {
          return true;
        }
        begun = true;
      } else if (Character.isDigit(c) || ".．、".indexOf(c) >= 0) {
        begun = true;
      } else if (!FigureText.isSpace(c) && Character.getType(c) != Character.FORMAT) {
        return !begun && (c == '（' || c == '(');
      }
    }
    return false;
  }

  private static Optional<PrintedNumber> findUnmarked(String printed) {
    if (FigureText.hasMark(printed)) {
      return Optional.empty();
    }
    String text = FigureText.of(printed);
    if (isPlainCount(text)) {
      return Optional.of(new PrintedNumber(new BigDecimal(text), "", "", width(printed)));
    }
    Matcher matcher = NUMBER.matcher(LOOSE_SPACE.matcher(text).replaceAll(""));
    return matcher.matches() && Doubt.leavesStanding(text(matcher.group("remark")))
        ? number(matcher, printed)
        : Optional.empty();
  }

  /** What a note's mark stands behind; the mark is a remark like words in brackets. */
  private static Optional<PrintedNumber> findMarked(String printed) {
    Matcher marked = MARKED.matcher(printed);
    if (!NoteMark.mayStandIn(printed) || !marked.matches()) {
      return Optional.empty();
    }
    return findUnmarked(marked.group("figure") + text(marked.group("unit")))
        .filter(number -> number.remark().isEmpty())
        .map(number -> number.withRemark(marked.group("mark")));
  }

  private PrintedNumber withRemark(String other) {
    return new PrintedNumber(value, unit, other, styles);
  }

  PrintedNumber negated() {
    return new PrintedNumber(getValue().negate(), unit, remark, styles);
  }

  PrintedNumber dressed(Set<Style> more) {
    Set<Style> all = EnumSet.copyOf(more);
    all.addAll(styles);
    return new PrintedNumber(value, unit, remark, all);
  }

  /** Takes the text of a cell for what it is: a number, blank, not applicable or unreadable. */
  public static Quantity quantity(String printed) {
    if (isPlainCount(printed)) {
      return Quantity.number(new BigDecimal(printed), printed);
    }
    if (isWorded(printed)) {
      return Quantity.unreadable(printed);
    }
    String text = FigureText.of(printed);
    if (text.isEmpty()) {
      return Quantity.blank(printed);
    }
    if (isPlaceholder(text)) {
      return Quantity.notApplicable(printed);
    }
    return find(printed)
        .map(number -> Quantity.number(number.getValue(), printed))
        .orElseGet(() -> Quantity.unreadable(printed));
  }

  private static boolean isPlaceholder(String text) {
    return !Character.isDigit(text.charAt(0))
        && PLACEHOLDER.matcher(WHITE_SPACE.matcher(text).replaceAll("")).matches();
  }

  /** Whether part of a text is something that nobody can tell from it alone. */
  public static boolean isUnclear(String printed) {
    return FigureText.isUnclear(printed);
  }

  /** Whether a text is a formula whose value is not known. */
  public static boolean isFormula(String printed) {
    return FigureText.of(printed).startsWith("=");
  }

  /** Why the text of a cell is no number; meaningful only where it prints something else. */
  public static Doubt doubt(String printed) {
    return Doubt.of(printed);
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

  /** What most cells hold, digits alone; there is nothing in it to be careful about. */
  public static boolean isPlainCount(String printed) {
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
      if (c >= '0'
          && (c <= '9' || Character.isDigit(c) || ChineseNumeral.CHARACTERS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PrintedNumber> number(Matcher matcher, String printed) {
    Set<Style> styles = width(printed);
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
    if (matcher.group("sum") != null) {
      styles.add(Style.IN_WORDS);
    }
    if (matcher.group("end") != null) {
      styles.add(Style.PUNCTUATED);
    }
    String sign = matcher.group("sign");
    if (sign.equals("+")) {
      styles.add(Style.SIGNED_PLUS);
    }
    boolean negative = sign.equals("-") || sign.equals("−");
    return Optional.of(
        new PrintedNumber(
            negative ? magnitude.negate() : magnitude,
            unit(matcher.group("money") == null ? text(matcher.group("unit")) : money(matcher)),
            text(matcher.group("remark")),
            styles));
  }

  private static Set<Style> width(String printed) {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) >= '０' && printed.charAt(i) <= '９') {
        styles.add(Style.FULL_WIDTH);
      }
    }
    return styles;
  }

  /** A cell has no room for more than 万 where the head speaks of money. */
  private static String unit(String printed) {
    return printed.equals("万") || printed.equals("亿") ? printed + "元" : printed;
  }

  /** ￥12 is 12元, unless it says more. */
  private static String money(Matcher matcher) {
    String unit = text(matcher.group("unit"));
    return unit.isEmpty() ? "元" : unit;
  }

  /** 一 alone may be a dash as well as a one. */
  private static boolean isPlainlyMeant(Matcher matcher) {
    return matcher.group("unit") != null || !matcher.group("chinese").equals("一");
  }

  private static BigDecimal magnitude(String digits, @Nullable String decimals, Set<Style> styles) {
    String whole = SEPARATOR.matcher(digits).replaceAll("");
    if (whole.length() < digits.length()) {
      styles.add(Style.SEPARATED);
    }
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      styles.add(Style.LEADING_ZERO);
    }
    return new BigDecimal(whole + text(decimals));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }
}
