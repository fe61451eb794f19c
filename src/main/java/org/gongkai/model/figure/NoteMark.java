package org.gongkai.model.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a note behind a figure or a label, {@code 12①} or {@code 规章[1]}: whoever compares or
 * counts has to leave it out, or it passes for one more digit.
 */
public final class NoteMark {

  /** The digits from 0 to 9 as they stand raised. */
  public static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The same as they stand lowered. */
  public static final String LOWERED_DIGITS = "₀₁₂₃₄₅₆₇₈₉";

  private static final String SHIFTED_DIGITS = RAISED_DIGITS + LOWERED_DIGITS;

  private static final String NOTE = "注\\s*[0-9０-９" + SHIFTED_DIGITS + "]{0,2}";

  /** One mark of any kind; round brackets count only around the word for a note. */
  static final String ANY =
      "(?:注?["
          + SHIFTED_DIGITS
          + "]{1,2}|[①-⑳⑴-⒇❶-❿]|[*＊※†‡#＃]|"
          + NOTE
          + "|[\\[［【〔](?:"
          + NOTE
          + "|[0-9０-９"
          + SHIFTED_DIGITS
          + "①-⑳]{0,2})[\\]］】〕]|[(（]"
          + NOTE
          + "[)）])";

  /** The characters in which a mark may end, but for digits and round brackets. */
  private static final String ENDS = SHIFTED_DIGITS + "*＊※†‡#＃注]］】〕";

  private static final Pattern LAST = Pattern.compile("(?s)(.*?\\S)\\s*" + ANY + "\\s*");

  private NoteMark() {}

  /** A label without the mark behind it; as it stands where there is none. */
  public static String without(String label) {
    if (!mayEnd(label, label.length())) {
      return label;
    }
    Matcher marked = LAST.matcher(label);
    return marked.matches() ? marked.group(1) : label;
  }

  /** Whether a text has anything in it that a mark could end in. */
  static boolean mayStandIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLast(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark may end a text of so many characters; most labels end in another one. */
  public static boolean mayEnd(String text, int length) {
    int last = length - 1;
    while (last >= 0 && isWhiteSpace(text.charAt(last))) {
      last--;
    }
    return last >= 0 && isLast(text, last);
  }

  private static boolean isLast(String text, int at) {
    char c = text.charAt(at);
    if (Character.isIdeographic(c)) {
      return c == '注';
    }
    return ENDS.indexOf(c) >= 0
        || (c >= '①' && c <= '⒇')
        || (c >= '❶' && c <= '❿')
        || ((c == ')' || c == '）' || Character.isDigit(c)) && isOfNote(text, at));
  }

  /**
   * Whether before a digit or bracket stands the word for a note, with a number at most between.
   */
  private static boolean isOfNote(String text, int at) {
    int word = at - 1;
    while (word >= 0
        && (Character.isDigit(text.charAt(word)) || isShiftedOrSpace(text.charAt(word)))) {
      word--;
    }
    return word >= 0 && text.charAt(word) == '注';
  }

  private static boolean isShiftedOrSpace(char c) {
    return isWhiteSpace(c) || SHIFTED_DIGITS.indexOf(c) >= 0;
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
