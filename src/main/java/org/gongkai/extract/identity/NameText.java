package org.gongkai.extract.identity;

import org.gongkai.model.figure.ChineseYear;
import org.gongkai.model.figure.CompatibleText;

/**
 * Brings names and titles into the form in which they are compared: NFKC, simplified characters,
 * without white space, years in digits.
 */
final class NameText {

  private NameText() {}

  static String normal(String printed) {
    return ChineseYear.dateInDigits(CompatibleText.folded(printed, NameText::isIgnored));
  }

  private static boolean isIgnored(int c) {
    return c < '\u0080'
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }
}
