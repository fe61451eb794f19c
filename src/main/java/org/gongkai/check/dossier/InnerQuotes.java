package org.gongkai.check.dossier;

/** Quotation marks within others, which Chinese sets as single ones (GB/T 15834-2011, 4.8). */
final class InnerQuotes {

  private InnerQuotes() {}

  /** The text with its inner marks single; as it is where marks do not pair. */
  static String single(String text) {
    if (text.indexOf('“') == text.lastIndexOf('“')) {
      return text;
    }
    StringBuilder single = new StringBuilder(text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' && depth++ > 0) {
        single.setCharAt(i, '‘');
      } else if (c == '”' && --depth > 0) {
        single.setCharAt(i, '’');
      }
      if (depth < 0) {
        return text;
      }
    }
    return depth == 0 ? single.toString() : text;
  }
}
