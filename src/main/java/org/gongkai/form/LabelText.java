package org.gongkai.form;

import org.gongkai.model.figure.CompatibleText;
import org.gongkai.model.figure.NoteMark;

/**
 * Brings printed labels into one normal form, so that full and half width, stray spaces, kinds of
 * quotes and brackets, list marks, marks of notes and traditional characters make no difference.
 * Only for comparing: what was printed is kept.
 */
public final class LabelText {

  private LabelText() {}

  public static String normal(String printed) {
    return CompatibleText.folded(NoteMark.without(printed), LabelText::isIgnored);
  }

  /** White space of any kind, marks that separate, quotes: nothing a label is told apart by. */
  static boolean isIgnored(int c) {
    return !Character.isLetterOrDigit(c)
        && (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT
            || "“”\"'‘’「」『』、,.;:。·*#|".indexOf(c) >= 0);
  }
}
