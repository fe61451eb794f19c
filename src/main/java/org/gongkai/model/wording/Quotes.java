package org.gongkai.model.wording;

/**
 * Quotation marks within quotation marks, as GB/T 15834-2011 (4.8.3.3) has them: double outside,
 * single inside. Labels of the forms carry marks of their own and are quoted themselves.
 */
final class Quotes {

  private static final char OPEN = '\u201c';
  private static final char CLOSE = '\u201d';
  private static final char INNER_OPEN = '\u2018';
  private static final char INNER_CLOSE = '\u2019';

  private Quotes() {}

  /** The text with its inner marks single; as it is where its marks do not pair. */
  static String nested(String text) {
    if (text.indexOf(OPEN) == text.lastIndexOf(OPEN)) {
      return text;
    }
    StringBuilder nested = new StringBuilder(text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == OPEN && ++depth > 1) {
        nested.setCharAt(i, INNER_OPEN);
      } else if (text.charAt(i) == CLOSE && depth-- > 1) {
        nested.setCharAt(i, INNER_CLOSE);
      }
      if (depth < 0) {
        return text;
      }
    }
    return depth == 0 ? nested.toString() : text;
  }
}
