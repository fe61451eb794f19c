package org.gongkai.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a note behind a figure or a label, {@code 12①} or {@code 规章[1]}: whoever compares or
 * counts has to leave it out, or it passes for one more digit.
 */
public final class NoteMark {

  /** The digits from 0 to 9 as they stand raised. */
  public static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String NOTE = "注\\s*[0-9０-９" + RAISED_DIGITS + "]{0,2}";

  /** One mark of any kind; round brackets count only around the word for a note. */
  static final String ANY =
      "(?:注?["
          + RAISED_DIGITS
          + "]{1,2}|[①-⑳⑴-⒇❶-❿]|[*＊※†‡#＃]|"
          + NOTE
          + "|[\\[［【〔](?:"
          + NOTE
          + "|[0-9０-９"
          + RAISED_DIGITS
          + "①-⑳]{0,2})[\\]］】〕]|[(（]"
          + NOTE
          + "[)）])";

  private static final Pattern LAST = Pattern.compile("(?s)(.*?\\S)\\s*" + ANY + "\\s*");

  private NoteMark() {}

  /** A label without the mark behind it; as it stands where there is none. */
  public static String without(String label) {
    Matcher marked = LAST.matcher(label);
    return mayEndInMark(label) && marked.matches() ? marked.group(1) : label;
  }

  /** Most labels end in a character of their own, and are not looked at twice. */
  private static boolean mayEndInMark(String label) {
    int last = label.isEmpty() ? ' ' : label.charAt(label.length() - 1);
    boolean ordinary = Character.isIdeographic(last) || "。，；：、.,".indexOf(last) >= 0;
    boolean plainDigit = Character.isDigit(last) && label.indexOf('注') < 0;
    return last == '注' || !(ordinary || plainDigit);
  }
}
