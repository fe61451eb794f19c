package org.gongkai.form;

import org.gongkai.model.figure.CompatibleText;
import org.gongkai.model.figure.NoteMark;
import org.gongkai.model.figure.Simplified;

/**
 * Brings printed labels into one normal form, so that full and half width, stray spaces, kinds of
 * quotes and brackets, list marks, marks of notes and traditional characters make no difference.
 * Only for comparing: what was printed is kept.
 */
public final class LabelText {

  private LabelText() {}

  /** The normal form of a printed label. */
  public static String normal(String printed) {
    String wide = CompatibleText.of(NoteMark.without(printed));
    StringBuilder text = new StringBuilder(wide.length());
    int c;
    for (int at = 0; at < wide.length(); at += Character.charCount(c)) {
      c = wide.codePointAt(at);
      append(text, c);
    }
    return text.toString();
  }

  static void append(StringBuilder text, int c) {
    if (Character.isLetterOrDigit(c) || !isIgnored(c)) {
      text.appendCodePoint(Simplified.fold(c));
    }
  }

  /** White space of any kind, marks that separate, quotes: nothing a label is told apart by. */
  private static boolean isIgnored(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || "“”\"'‘’「」『』、,.;:。·*#|".indexOf(c) >= 0;
  }
}
