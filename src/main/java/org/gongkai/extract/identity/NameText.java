package org.gongkai.extract.identity;

import org.gongkai.model.figure.CompatibleText;
import org.gongkai.model.figure.Simplified;

/**
 * Brings names and titles into the form in which they are compared: NFKC, simplified characters,
 * without white space.
 */
final class NameText {

  private NameText() {}

  static String normal(String printed) {
    String wide = CompatibleText.of(printed);
    StringBuilder text = new StringBuilder(wide.length());
    int c;
    for (int at = 0; at < wide.length(); at += Character.charCount(c)) {
      c = wide.codePointAt(at);
      if (!isIgnored(c)) {
        text.appendCodePoint(Simplified.fold(c));
      }
    }
    return text.toString();
  }

  private static boolean isIgnored(int c) {
    return (c >= '\t' && c <= '\r')
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
