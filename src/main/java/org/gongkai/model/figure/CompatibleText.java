package org.gongkai.model.figure;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.IntPredicate;

/**
 * Text in Unicode's compatibility form (NFKC), in which full and half width are the same. Nearly
 * all that is compared consists of characters of which each has a form of its own, whatever stands
 * beside it; only where others occur the library is asked, which takes far longer.
 */
public final class CompatibleText {

  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH = FULL_WIDTH_FIRST - '!';

  /** Punctuation of Chinese text that is its own compatibility form. */
  private static final String KEPT = "、。《》「」『』【】〔〕“”‘’—–·";

  private CompatibleText() {}

  public static String of(CharSequence printed) {
    if (!isByCharacter(printed)) {
      return Normalizer.normalize(printed, Form.NFKC);
    }
    StringBuilder text = new StringBuilder(printed);
    for (int i = 0; i < text.length(); i++) {
      char form = of(text.charAt(i));
      if (form != text.charAt(i)) {
        text.setCharAt(i, form);
      }
    }
    return text.toString();
  }

  /**
   * A text as labels and names are compared: in its compatibility form and in simplified
   * characters, without those that tell nothing apart.
   *
   * @param ignored those; never asked of Chinese characters
   */
  public static String folded(String printed, IntPredicate ignored) {
    int same = 0;
    while (same < printed.length() && isFolded(printed.charAt(same), ignored)) {
      same++;
    }
    if (same == printed.length()) {
      return printed; // most names and labels
    }
    String wide = isByCharacter(printed) ? printed : Normalizer.normalize(printed, Form.NFKC);
    StringBuilder text = new StringBuilder(wide.length());
    int c;
    for (int at = 0; at < wide.length(); at += Character.charCount(c)) {
      c = wide.codePointAt(at);
      append(text, c > Character.MAX_VALUE ? c : of((char) c), ignored);
    }
    return text.toString();
  }

  private static boolean isFolded(char c, IntPredicate ignored) {
    return Simplified.isHan(c)
        ? Simplified.fold(c) == c
        : of(c) == c && isKept(c) && !ignored.test(c);
  }

  private static void append(StringBuilder text, int c, IntPredicate ignored) {
    if (Simplified.isHan(c)) {
      text.append((char) Simplified.fold(c));
    } else if (!ignored.test(c)) {
      text.appendCodePoint(c);
    }
  }

  /** Whether each character of a text has a form of its own. */
  public static boolean isByCharacter(CharSequence printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (of(c) == c && !isKept(c)) {
        return false;
      }
    }
    return true;
  }

  /** The form of a character that has one of its own. */
  public static char of(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - FULL_WIDTH);
    }
    return c == '\u3000' || c == '\u00A0' ? ' ' : c;
  }

  private static boolean isKept(char c) {
    return c < '\u0080' || Simplified.isHan(c) || KEPT.indexOf(c) >= 0;
  }
}
