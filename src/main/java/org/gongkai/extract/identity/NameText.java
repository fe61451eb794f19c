package org.gongkai.extract.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings names and titles into the form in which they are compared: NFKC, without white space. */
final class NameText {

  private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private NameText() {}

  static String normal(String printed) {
    return IGNORED.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
  }
}
