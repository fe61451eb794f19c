package org.gongkai.extract.table.glued;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.extract.table.label.CountWords;
import org.gongkai.form.LabelParts;

/** A piece of text that has run together, and what its characters are whatever labels there are. */
final class GluedText {

  private static final String SENTENCE = "，。；！？";

  private static final String DIGITS = "0123456789";

  private static final String NUMERALS = "一二三四五六七八九十";

  private static final String ITEM = "第二十条第";

  /** Signs within a figure: what parts its digits or its cells. */
  private static final String INNER = ".,，．-+−–'’";

  private static final String SIGNS = "-+−";

  private static final String QUANTITIES = "万千百亿分点元件条项个笔次份人起宗例部余多约左右以上以下几％%‰？?";

  private static final String OPENINGS = "（([【〔";

  private static final Pattern SUM = Pattern.compile("(?:合计|总计|共计|小计|共|计)(?=\\d)");

  private static final Pattern UNIT = Pattern.compile("[（(](?:单位[:：]?)?[万件条元项个宗份人次]{1,2}[)）]");

  /** What a label may end in that the form ends otherwise: it counts what the figures are of. */
  private static final Pattern COUNT =
      Pattern.compile(
          CountWords.COUNTING + "?(?:[（(](?:单位[:：]?)?" + CountWords.UNIT + "[)）])?(?=[0-9０-９])");

  private static final String NEGATIONS = "不未非无無";

  /** A remark in brackets is no longer. */
  private static final int REMARK = 40;

  private final String text;
  private final LabelParts parts;

  GluedText(String text) {
    this.text = text;
    this.parts = new LabelParts(text);
  }

  int length() {
    return text.length();
  }

  String all() {
    return text;
  }

  String part(int start, int end) {
    return text.substring(start, end);
  }

  char at(int at) {
    return text.charAt(at);
  }

  /** A part in the normal form of labels. */
  String normal(int start, int end) {
    return parts.normal(start, end);
  }

  boolean isDigit(int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  boolean isDigitOrInner(int at) {
    return isDigit(at) || (is(at, INNER) && isDigit(at + 1));
  }

  boolean beginsFigure(int at) {
    return isDigit(at) || (is(at, SIGNS) && isDigit(at + 1));
  }

  boolean isPause(int at) {
    return is(at, "，；：→／/~～、");
  }

  boolean isSentence(int at) {
    return is(at, SENTENCE);
  }

  boolean isOpening(int at) {
    return is(at, OPENINGS);
  }

  /** Whether one of some characters stands at a place. */
  boolean is(int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  boolean hasDigits() {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The first place from here on that holds no word for a quantity. */
  int quantitiesEnd(int start) {
    int at = start;
    while (is(at, QUANTITIES)) {
      at++;
    }
    return at;
  }

  /** Whether the mark of a numbered label stands before a place. */
  boolean isBehindListMark(int at) {
    return at > 0 && is(at - 1, ".．、)）");
  }

  boolean isNegated(int at) {
    return at > 0 && is(at - 1, NEGATIONS);
  }

  /** Where a word for a sum ends that a digit follows; the beginning where there is none. */
  int sumEnd(int start) {
    return is(start, "合总共小计") ? end(SUM, start) : start;
  }

  /** Where words for a count end that a digit follows; the beginning where there are none. */
  int countEnd(int start) {
    return is(start, "总件次数量（(") ? end(COUNT, start) : start;
  }

  /** Where a unit in brackets ends; the beginning where there is none. */
  int unitEnd(int start) {
    return is(start, OPENINGS) ? end(UNIT, start) : start;
  }

  /** Where what looks like the mark of a numbered label ends; the beginning without one. */
  int markEnd(int start) {
    if (is(start, DIGITS)) {
      boolean mark = is(start + 1, ".．、") && start + 2 < length() && !is(start + 2, DIGITS);
      return mark ? start + 2 : start;
    }
    if (is(start, NUMERALS)) {
      return is(start + 1, "、") ? start + 2 : start;
    }
    return is(start, "（(") ? numeralEnd(start) : itemEnd(start);
  }

  /** Where a numeral in brackets ends: （十二）. */
  private int numeralEnd(int start) {
    int end = start + 1;
    while (end <= start + 2 && is(end, NUMERALS)) {
      end++;
    }
    return end > start + 1 && is(end, "）)") ? end + 1 : start;
  }

  private int itemEnd(int start) {
    return text.startsWith(ITEM, start) ? start + ITEM.length() : start;
  }

  private int end(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : start;
  }

  /** Where a remark in brackets ends; the beginning where there is none. */
  int remarkEnd(int start) {
    if (isOpening(start)) {
      for (int at = start + 1; at < Math.min(text.length(), start + REMARK); at++) {
        if (isOpening(at)) {
          return start;
        }
        if (is(at, "）)]】〕")) {
          return at + 1;
        }
      }
    }
    return start;
  }
}
